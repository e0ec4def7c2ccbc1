using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The base of an index: for each counter, area and breakdown the first year of which it gives a number that can be calculated with; and the first break after it.</summary>
internal sealed class BaseYears
{
    private readonly Dictionary<(string Area, string Counter, string Breakdown), (int Base, int? Break)> years;

    /// <summary>Finds the bases.</summary>
    /// <param name="catalogue">The definitions.</param>
    /// <param name="counted">All observations of the indicator that may be shown, whatever is asked for: a base does not depend on the question.</param>
    internal BaseYears(Catalogue catalogue, IEnumerable<Observation> counted) => years = counted
        .Where(observation => observation.Period.Year is not null)
        .GroupBy(observation => (observation.Area, observation.CountedBy, observation.Breakdown.Text))
        .Select(series => (series.Key, Found: Find(catalogue, [.. series])))
        .Where(series => series.Found is not null)
        .ToDictionary(series => series.Key, series => series.Found!.Value);

    /// <summary>The base of an observation's series; null where there is none, or the observation is before it or of no whole year.</summary>
    internal Period? Of(Observation observation) => Find(observation) is { } found && observation.Period.Year >= found.Base ? Period.OfYear(found.Base) : null;

    /// <summary>The year in which the series broke between its base and an observation; null if it did not.</summary>
    internal int? BreakBefore(Observation observation) => Find(observation) is { Break: { } year } && observation.Period.Year >= year ? year : null;

    private (int Base, int? Break)? Find(Observation observation) =>
        years.TryGetValue((observation.Area, observation.CountedBy, observation.Breakdown.Text), out var found) ? found : null;

    private static (int, int?)? Find(Catalogue catalogue, IReadOnlyList<Observation> series)
    {
        var kind = catalogue.Indicators[series[0].Indicator].Kind;
        if (series.Where(observation => Calculations.Operand.Of(observation.Figure, observation.Status, kind).Bounds is not null).Min(observation => observation.Period.Year) is not { } first)
        {
            return null;
        }

        var broken = series.Where(observation => observation.Period.Year > first && ObservedSeries.StatusOf(observation, catalogue.NotesOn(observation)) == ObservationStatus.Break);
        return (first, broken.Min(observation => observation.Period.Year));
    }
}
