using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Gives pictures: kept ones at once, others drawn when it is their turn.</summary>
internal sealed class Pictures(ChartLibrary library, KeptPictures kept, Renderings renderings, Measures measures)
{
    /// <summary>The picture that is asked for, or why there is none.</summary>
    /// <param name="id">The chart.</param>
    /// <param name="parameters">Which figures, and how they look.</param>
    /// <param name="format">What it is drawn as.</param>
    /// <param name="publications">The database.</param>
    /// <param name="request">The request, whose address stands in the picture.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    internal async Task<Results<FileContentHttpResult, ProblemHttpResult>> Answer(
        string id, ChartParameters parameters, PictureFormat format, PublicationSource publications, HttpRequest request, CancellationToken stop)
    {
        ReleaseChoice? choice = ReleaseChoice.Latest;
        var tag = parameters.AsOf is null || ReleaseChoice.TryParse(parameters.AsOf, out choice) ? publications.Tag(choice!) : null;
        if (tag is not null && kept.Find(new PictureKey(tag, PictureAddress.Of(request, new AnsweredRelease(tag).Number))) is { } picture)
        {
            measures.RenderingKept(picture.Form, format.Name);
            return File(picture, format);
        }

        // The figures are read before the turn comes: whoever waits holds no snapshot of the database.
        var found = library.Answer(id, parameters, format, publications, (content, look) => TypedResults.Ok((content, look)));
        if (found.Result is not Ok<(ChartContent, ChartLook)> { Value: var (content, look) })
        {
            return (ProblemHttpResult)found.Result;
        }

        var cited = content with { Citation = content.Citation! with { Address = PictureAddress.Of(request, content.Citation.Release.Number) } };
        // What was read may be of a release that came meanwhile; then it is nobody else's, and not kept.
        var drawn = tag is not null && publications.IsOf(choice!, tag)
            ? await Shared(new PictureKey(tag, cited.Citation.Address), cited, look, format, stop)
            : await Draw(cited, look, format, stop);
        return drawn is null ? Refusal.Of(ProblemKind.Busy) : File(drawn, format);
    }

    private async Task<DrawnPicture?> Shared(PictureKey key, ChartContent content, ChartLook look, PictureFormat format, CancellationToken stop)
    {
        var (picture, wasShared) = await kept.Once(key, all => Draw(content, look, format, all), stop);
        if (wasShared && picture is not null)
        {
            measures.RenderingKept(picture.Form, format.Name);
        }

        return picture;
    }

    private Task<DrawnPicture?> Draw(ChartContent content, ChartLook look, PictureFormat format, CancellationToken stop) =>
        renderings.Draw(content.Definition, format.Name, () => new DrawnPicture(format.Draw(content, look), content.Definition.Form), stop);

    private static FileContentHttpResult File(DrawnPicture picture, PictureFormat format) => TypedResults.File(picture.File, format.MediaType);
}
