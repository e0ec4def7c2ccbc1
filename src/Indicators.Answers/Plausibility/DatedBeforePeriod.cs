using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>dated-before-period</c>: a figure whose source was surely published, or that was counted, before its period had ended; unless the row says that it is provisional or estimated.</summary>
internal static class DatedBeforePeriod
{
    private const int MonthLength = 7;

    internal static IEnumerable<PlausibilityWarning> Of(IEnumerable<Observation> observations, ConflictWords words) => observations
        .Where(observation => observation.Figure is not null && observation.Status is not (ObservationStatus.Provisional or ObservationStatus.Estimated))
        .Select(observation => Warning(observation, words))
        .OfType<PlausibilityWarning>();

    private static PlausibilityWarning? Warning(Observation observation, ConflictWords words)
    {
        if (LastDayCounted(observation, words.Catalogue) is not { } end)
        {
            return null;
        }

        // A date that is known to the year lies in that year: only its last day is surely not later.
        return observation.AsOf is { Last: { } counted } asOf && counted < end ? Of(observation, "as_of", $"counted up to {PeriodText.Show(asOf)}", counted)
            : words.Catalogue.Sources[observation.Source].Published is { Last: { } latest } published && latest < end ? Of(observation, "source", $"published {PeriodText.Show(published)}", latest)
            : null;

        PlausibilityWarning Of(Observation dated, string column, string when, DateOnly day) => new(
            ProblemType.DatedBeforePeriod,
            [dated],
            null,
            column,
            $"{words.SeriesOf(dated)}, {PeriodText.Show(dated.Period)}: the figure ({dated.Source}) was {when}, before the period had ended; is it of a part of the period, or provisional (status P)?",
            end.DayNumber - day.DayNumber);
    }

    // A stock is counted on a day of its year: in the middle, or on any day from the first on. “Up to December” can be said in December.
    private static DateOnly? LastDayCounted(Observation observation, Catalogue catalogue)
    {
        var reference = catalogue.Indicators.TryGetValue(observation.Indicator, out var indicator) ? indicator.Reference : ReferenceTime.During;
        return observation.Period switch
        {
            { Year: { } year } when reference == ReferenceTime.MidYear => new DateOnly(year, 6, 30),
            { Year: not null } when reference == ReferenceTime.AnyMoment => observation.Period.First,
            { Last: { } last, Text: var text } when text.Split('/')[^1].Length == MonthLength => new DateOnly(last.Year, last.Month, 1),
            _ => observation.Period.Last,
        };
    }
}
