using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>New releases as an Atom feed (RFC 4287).</summary>
internal static class FeedApi
{
    internal const string Path = "/feed.atom";

    private const string MediaType = "application/atom+xml";

    internal static void MapFeed(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Feed).WithTags("Releases").WithName("Feed").WithSummary("New releases as an Atom feed")
            .Explained("One entry for each release, for feed readers (RFC 4287).", Path, "/feed.atom?lang=sr-Latn")
            .Produces<string>(StatusCodes.Status200OK, MediaType).ProducesProblem(StatusCodes.Status400BadRequest)
            .OnlyKnownParameters();

    /// <param name="lang">The language of its sentences: <c>en</c> (as without it), <c>sr-Latn</c> or <c>sr-Cyrl</c>. What an importer wrote of a release stays in its language.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request.</param>
    private static Results<FileContentHttpResult, ProblemHttpResult> Feed([FromQuery(Name = AskedText.LanguageName)] string? lang, PublicationSource publications, HttpRequest request)
    {
        var values = new ValueReader();
        var language = AskedText.Read(values, lang);
        if (values.Errors.Count > 0)
        {
            return Refusal.Of(ProblemKind.WrongValue, values.Errors);
        }

        using var publication = publications.Open();
        return TypedResults.File(Written(FeedOf(publication, new Uri($"{request.Scheme}://{request.Host}"), language)), $"{MediaType}; charset=utf-8");
    }

    private static SyndicationFeed FeedOf(Publication publication, Uri host, Language language)
    {
        var feed = new SyndicationFeed(
            FeedWords.Title.In(language),
            FeedWords.Lead.In(language),
            host,
            $"urn:indicators:releases:{publication.Releases[0].Hash[..16]}",
            publication.Latest.At,
            publication.Releases.Reverse().Take(Limits.EntriesOfTheFeed).Select(release => Entry(release, host, language))) { Language = language.Tag() };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(host, PlaceView.Spoken(Path, language)), MediaType));
        feed.Authors.Add(new SyndicationPerson { Name = "Indicators" });
        return feed;
    }

    private static SyndicationItem Entry(Release release, Uri host, Language language)
    {
        var entry = new SyndicationItem
        {
            Id = Identity(release),
            Title = SyndicationContent.CreatePlaintextContent(FeedWords.Of(release).In(language)),
            Summary = SyndicationContent.CreatePlaintextContent(FeedWords.Counts(release).In(language)),
            LastUpdatedTime = release.At,
            PublishDate = release.At,
        };
        var changes = $"{release.Number - 1}..{release.Number}";
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(host, PlaceView.Spoken($"/releases/{changes}", language)), "text/html"));
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(host, $"/api/v1/releases/{changes}"), "application/json"));
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
