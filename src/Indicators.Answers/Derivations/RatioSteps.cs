using Indicators.Calculations;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The steps of a ratio, change or difference, from the operands as printed to the unrounded result.</summary>
internal static class RatioSteps
{
    internal static readonly Bounds Hundred = Bounds.At(100);

    private static readonly Wording AtMostTheWhole = new("a part is at most the whole", "део је највише једнак целини");
    private static readonly Wording NothingCalculated = new("a part cannot exceed the whole: nothing is calculated", "део не може бити већи од целине: ништа се не рачуна");

    internal static IReadOnlyList<DerivationStep> Of(OperandPair pair, DerivedIndicator derived, Catalogue catalogue)
    {
        var (aboveKind, belowKind) = (catalogue.Indicators[derived.Numerator].Kind, catalogue.Indicators[derived.Denominator].Kind);
        if (Operand.Of(pair.Numerator.Figure, pair.Numerator.Status, aboveKind).Bounds is not { } above
            || Operand.Of(pair.Denominator.Figure, pair.Denominator.Status, belowKind).Bounds is not { } below)
        {
            return [];
        }

        if (pair.IsOfOneRow && derived.Kind == DerivedKind.Index)
        {
            return [new DerivationStep("base", [below], IndexNumber.OfBase(below), IsBase(pair.Denominator.Period.Text))];
        }

        return [.. Read(pair.Numerator.Figure!, above), .. Read(pair.Denominator.Figure!, below), .. Steps(above, below, derived)];
    }

    internal static IReadOnlyList<DerivationStep> OfDuty(Duty duty) =>
        duty.Due is { } due && Operand.Of(duty.Done, duty.Status, FigureKind.Count).Bounds is { } done
            ? [.. Read(duty.Done!, done), .. Quotient(done, due.Bounds, Hundred)]
            : [];

    private static List<DerivationStep> Steps(Bounds above, Bounds below, DerivedIndicator derived)
    {
        if (derived.Kind == DerivedKind.Difference)
        {
            return [Subtract(above, below)];
        }

        var quotient = Quotient(above, below, derived.Kind == DerivedKind.Rate ? Bounds.At(derived.Scale) : Hundred);
        return (derived.Kind, quotient[^1].Result.Bounds) switch
        {
            (DerivedKind.Change, { } ratio) => [.. quotient, Subtract(ratio, Hundred)],
            (DerivedKind.Share, { } ratio) when !(ratio.Upper <= Hundred.Point) => [.. quotient, Cut(ratio)],
            _ => quotient,
        };
    }

    internal static List<DerivationStep> Quotient(Bounds above, Bounds below, Bounds scale)
    {
        var scaled = Multiply(above, scale);
        return [scaled, Divide(scaled.Result.Bounds!, below)];
    }

    // "Fewer than five" persons are none to four: said where a figure is calculated with otherwise than it is printed.
    internal static IEnumerable<DerivationStep> Read(Figure printed, Bounds bounds) => printed.Bounds == bounds
        ? []
        : [new DerivationStep("read", [printed.Bounds], Calculated.Of(bounds), InWholeNumbers(BoundsText.Of(printed.Bounds), BoundsText.Of(bounds)))];

    private static DerivationStep Multiply(Bounds one, Bounds other) => Step("multiply", "×", one, other, Calculated.Of(BoundArithmetic.Multiply(one, other)));

    internal static DerivationStep Divide(Bounds one, Bounds other) => Step("divide", "/", one, other, BoundArithmetic.Divide(one, other));

    private static DerivationStep Subtract(Bounds one, Bounds other) => Step("subtract", "−", one, other, Calculated.Of(BoundArithmetic.Subtract(one, other)));

    private static DerivationStep Cut(Bounds ratio)
    {
        var exceeds = ratio.Lower > Hundred.Point || ratio is { Lower: 100, LowerOpen: true };
        var cut = exceeds ? Calculated.Null(Share.Exceeds) : Calculated.Of(ratio.CutTo(FigureKind.Percent));
        return new DerivationStep("cut", [ratio, Hundred], cut, cut.Bounds is { } share ? Wording.Joined(": ", [AtMostTheWhole, BoundsText.Of(share)]) : NothingCalculated);
    }

    private static DerivationStep Step(string operation, string sign, Bounds one, Bounds other, Calculated result)
    {
        var expression = Wording.Joined($" {sign} ", [BoundsText.Term(one), BoundsText.Term(other)]);
        return new(operation, [one, other], result, result.Bounds is { } bounds ? Wording.Joined(" = ", [expression, BoundsText.Of(bounds)]) : CannotBe(expression, result.Reason!));
    }

    private static Wording IsBase(string year) => new(
        $"{year} is the base: whatever its number is, divided by itself it is 1, so 100 % exactly", $"{year} је основа: који год да јој је број, подељен самим собом даје 1, дакле тачно 100 %");

    private static Wording InWholeNumbers(Wording printed, Wording counted) => Wording.Of($"{printed}, counted in whole numbers, is {counted}", $"{printed}, бројано целим бројевима, јесте {counted}");

    private static Wording CannotBe(Wording expression, Wording reason) => Wording.Of($"{expression} cannot be calculated: {reason}", $"{expression} не може се израчунати: {reason}");
}
