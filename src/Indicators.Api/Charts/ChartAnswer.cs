using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Answers about one chart.</summary>
internal static class ChartAnswer
{
    /// <summary>An answer; where there is no such chart or release, or the release has nothing to show on it, the refusal.</summary>
    internal static Results<TOk, ProblemHttpResult> Answer<TOk>(
        this ChartLibrary library, string id, AskedRelease release, PublicationSource publications, Func<Publication, ChartDefinition, TOk> answer)
        where TOk : IResult
    {
        if (library.Find(id) is not { } definition)
        {
            return Refusal.NotFound("id", id, "the identifier of a chart, as /charts lists them", [.. library.Definitions.Select(known => known.Id)]);
        }

        return publications.Answer<TOk>(release.AsOf, publication => publication.Catalogue.Find(definition.Indicator) is null
            ? Refusal.NotFound("id", id, $"a chart of something that release {publication.Release.Number} has: it has no {definition.Indicator}", [])
            : answer(publication, definition));
    }
}
