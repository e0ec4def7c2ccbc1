using System.Globalization;
using CsCheck;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Figures of all eight relations, as cells write them: small and with all the digits that a cell holds, touching ends and zeros among them.</summary>
internal static class AnyFigures
{
    internal static Gen<Figure> OfCounts { get; } = Of(FigureKind.Count, Gen.OneOf(Gen.Int[0, 6].Select(Text), Gen.Int[0, 200_000].Select(Text), Gen.Long[0, 999_999_999_999_999].Select(Text)));

    internal static Gen<Figure> OfAmounts { get; } = Of(FigureKind.Quantity, Gen.OneOf(
        Gen.Int[0, 6].Select(Text),
        Gen.Int[0, 4000].Select(thousandths => Text(thousandths / 1000m)),
        Gen.Select(Gen.Long[0, 999_999_999_999_999], Gen.OneOfConst(1m, 0.1m, 0.001m, 0.000001m), (digits, unit) => Text(digits * unit))));

    internal static Gen<Figure> OfPercentages { get; } = Of(FigureKind.Percent, Gen.OneOf(Gen.Int[0, 100].Select(Text), Gen.Int[0, 10000].Select(hundredths => Text(hundredths / 100m))));

    /// <summary>The bounds with which a figure is calculated; null for a rough number.</summary>
    internal static Bounds? Operand(Figure figure, FigureKind kind) => Calculations.Operand.Of(figure, ObservationStatus.Normal, kind).Bounds;

    private static Gen<Figure> Of(FigureKind kind, Gen<string> number) =>
        Gen.Select(number, number, Gen.OneOfConst("{0}", ">{0}", ">={0}", "<{0}", "<={0}", "{0}..{1}", "~{0}", "rounded"), Gen.OneOfConst("1", "10", "1000", "0.5"))
            .Select(cell => Parse(kind, cell.Item1, cell.Item2, cell.Item3, cell.Item4));

    // What no cell may say (fewer than none, a range from a number to itself) is the number alone, so that no case is thrown away.
    private static Figure Parse(FigureKind kind, string one, string two, string form, string step)
    {
        var (least, most) = decimal.Parse(one, CultureInfo.InvariantCulture) <= decimal.Parse(two, CultureInfo.InvariantCulture) ? (one, two) : (two, one);
        var isRounded = form == "rounded";
        return FigureCell.TryParse(isRounded ? one : string.Format(CultureInfo.InvariantCulture, form, form.Contains("..") ? least : one, most), isRounded ? step : "", kind, out var figure, out _)
            ? figure!
            : FigureCell.Parse(one, "", kind);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
