using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The years of a timeline: those of the definition, else from the first day that is told to the last.</summary>
internal sealed record TimelineScale(int First, int Last)
{
    internal static TimelineScale Of(ChartContent content)
    {
        var periods = content.Spells.SelectMany(spell => new[] { spell.Start, spell.End, spell.AsOf }).OfType<Period>().Concat(content.Duties.Select(duty => duty.Period)).ToList();
        var days = periods.SelectMany(period => new[] { period.First, period.Last }).OfType<DateOnly>().Select(day => day.Year).ToList();
        var first = content.Definition.From ?? days.DefaultIfEmpty(2000).Min();
        return new TimelineScale(first, Math.Max(first, content.Definition.To ?? days.DefaultIfEmpty(first).Max()));
    }

    /// <summary>A day on the axis: its year and the part of the year that is over.</summary>
    internal static double PlaceOf(DateOnly day) => day.Year + ((day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0));
}
