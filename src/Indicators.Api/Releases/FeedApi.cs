using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>New releases as an Atom feed (RFC 4287).</summary>
internal static class FeedApi
{
    private const string MediaType = "application/atom+xml";

    internal static void MapFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/feed.atom", Feed).WithTags("Releases").WithName("Feed").WithSummary("New releases as an Atom feed")
            .Explained("One entry for each release, for feed readers (RFC 4287).", "/feed.atom")
            .Produces<string>(StatusCodes.Status200OK, MediaType).ProducesProblem(StatusCodes.Status400BadRequest)
            .OnlyKnownParameters();

    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static FileContentHttpResult Feed(PublicationSource publications, HttpRequest request)
    {
        using var publication = publications.Open();
        var host = new Uri($"{request.Scheme}://{request.Host}");
        var feed = new SyndicationFeed(
            "Indicators: releases",
            "What each import changed in the figures on trafficking in human beings.",
            host,
            $"urn:indicators:releases:{publication.Releases[0].Hash[..16]}",
            publication.Latest.At,
            publication.Releases.Reverse().Take(Limits.EntriesOfTheFeed).Select(release => Entry(release, host)));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(host, "/feed.atom"), MediaType));
        feed.Authors.Add(new SyndicationPerson { Name = "Indicators" });
        return TypedResults.File(Written(feed), $"{MediaType}; charset=utf-8");
    }

    private static SyndicationItem Entry(Release release, Uri host)
    {
        var entry = new SyndicationItem
        {
            Id = Identity(release),
            Title = SyndicationContent.CreatePlaintextContent($"Release {release.Number}: {(release.Message.Length == 0 ? release.Input : release.Message)}"),
            Summary = SyndicationContent.CreatePlaintextContent(
                $"From the input {release.Input}: {release.Counts.Observations} observations in force; rows added: {release.Counts.Added}, ended: {release.Counts.Ended}."),
            LastUpdatedTime = release.At,
            PublishDate = release.At,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(host, $"/api/v1/releases/{release.Number - 1}..{release.Number}")));
        if (release.By.Length > 0)
        {
            entry.Authors.Add(new SyndicationPerson { Name = release.By });
        }

        return entry;
    }

    // The same on whatever host the database is served: a release is known by its content.
    private static string Identity(Release release) => $"urn:indicators:release:{release.Number}:{release.Hash[..16]}";

    private static byte[] Written(SyndicationFeed feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return stream.ToArray();
    }
}
