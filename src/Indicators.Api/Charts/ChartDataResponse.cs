using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is on a picture, as data.</summary>
/// <param name="Chart">The chart as it is listed.</param>
/// <param name="Definition">What it shows and how, with the title that the picture has.</param>
/// <param name="Release">The release that all of it is of.</param>
/// <param name="Series">The figures on the picture, as the series answers them, indicator for indicator; none of a timeline.</param>
/// <param name="Spells">The states on a timeline; none of anything else.</param>
/// <param name="Duties">What bodies on a timeline owed and did; none of anything else.</param>
/// <param name="Alt">The picture in words.</param>
public sealed record ChartDataResponse(
    ChartResponse Chart,
    ChartDefinition Definition,
    Release Release,
    IReadOnlyList<SeriesResponse> Series,
    IReadOnlyList<SpellResponse> Spells,
    IReadOnlyList<DutyResponse> Duties,
    string Alt)
{
    internal static ChartDataResponse Of(Publication publication, AskedChart asked, bool isPinned)
    {
        var content = asked.Content(publication);
        var pin = new Pin(isPinned ? publication.Release.Number : null);
        return new ChartDataResponse(
            ChartResponse.Of(asked.Definition),
            content.Definition with { Schema = null },
            publication.Release,
            [.. asked.OnPicture.Select(answer => SeriesResponse.Of(answer.Answer, pin.Address(SeriesAddress.Query(answer.Query))))],
            [.. content.Spells.Select(SpellResponse.Of)],
            [.. content.Duties.Select(duty => DutyResponse.Of(duty, asked.Request.Look.Language))],
            AltText.Of(content, asked.Request.Look.Language));
    }
}
