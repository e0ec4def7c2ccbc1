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
        PictureKey? key = tag is not null && publications.IsOf(choice!, tag) ? new PictureKey(tag, cited.Citation.Address) : null;
        var drawn = await Draw(key, content.Definition, format.Name, () => format.Draw(cited, look), stop);
        return drawn is null ? Refusal.Of(ProblemKind.Busy) : File(drawn, format);
    }

    /// <summary>A picture that is kept, or drawn when it is its turn, once for all who ask for it.</summary>
    /// <param name="key">What it is; null where it is nobody else's, and not kept.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="format">What it is drawn as: <c>png</c>.</param>
    /// <param name="draw">Draws it.</param>
    /// <param name="stop">Tells that the client waits no longer.</param>
    /// <returns>The picture; null if its turn did not come in time.</returns>
    /// <exception cref="OperationCanceledException">The client waits no longer.</exception>
    internal async Task<DrawnPicture?> Draw(PictureKey? key, ChartDefinition definition, string format, Func<byte[]> draw, CancellationToken stop)
    {
        if (key is not { } known)
        {
            return await Now(stop);
        }

        var (picture, wasShared) = kept.Find(known) is { } found ? (found, true) : await kept.Once(known, Now, stop);
        if (wasShared && picture is not null)
        {
            measures.RenderingKept(picture.Form, format);
        }

        return picture;

        Task<DrawnPicture?> Now(CancellationToken all) => renderings.Draw(definition, format, () => new DrawnPicture(draw(), definition.Form), all);
    }

    private static FileContentHttpResult File(DrawnPicture picture, PictureFormat format) => TypedResults.File(picture.File, format.MediaType);
}
