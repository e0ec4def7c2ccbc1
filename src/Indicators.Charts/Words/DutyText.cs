using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What was done of what was due, in words.</summary>
internal static class DutyText
{
    internal static Wording Of(Duty duty)
    {
        var done = duty.Done is { } figure ? FigureText.Shown(figure, Things) : ChartWords.NotKnown;
        return duty.Due?.Bounds.Lower is { } due
            ? new Wording($"{done.En} of at least {FigureText.Number(due)}", $"{done.Sr} од најмање {FigureText.Number(due, Language.SerbianCyrillic)}")
            : done;
    }

    private static readonly Unit Things = new("things", FigureKind.Count);
}
