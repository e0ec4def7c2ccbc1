using Indicators.Model;

namespace Indicators.Charts;

/// <summary>What was done of what was due, in words.</summary>
internal static class DutyText
{
    internal static Wording Of(Duty duty)
    {
        var done = duty.Done is { } figure ? FigureText.Shown(figure, Unit.Times) : ChartWords.NotKnown;
        return duty.Due?.Bounds.Lower is { } due
            ? new Wording($"{done.En} of at least {FigureText.Number(due)}", $"{done.Sr} од најмање {FigureText.Number(due, Language.SerbianCyrillic)}")
            : done;
    }

    /// <summary>The same with signs, where there is little room.</summary>
    internal static Wording Short(Duty duty) => duty is { Done: { } done, Due.Bounds.Lower: { } due }
        ? new Wording($"{FigureText.Show(done, Unit.Times)} of ≥ {due}", $"{FigureText.Shown(done, Unit.Times).Sr} од ≥ {due}")
        : Of(duty);
}
