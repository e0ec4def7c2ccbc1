using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>Whether a number equals a quoted one after rounding: by its bounds where they settle it, else by the figures as printed.</summary>
public static class AboutVerdict
{
    /// <summary>Checks "subject is about quoted".</summary>
    /// <param name="subject">Where the subject lies.</param>
    /// <param name="printed">What the printed figures give, bounds aside; null if they give nothing.</param>
    /// <param name="quoted">The quoted number, in the same unit.</param>
    /// <returns>Holds when rounded, does not hold, or undecidable; holds only if the subject is exactly the quoted number.</returns>
    /// <remarks>49 of 62, 79.03… %, is about 79 when rounded. Definition: docs/methodology.md#claims.</remarks>
    public static Verdict Of(Bounds subject, decimal? printed, RoundedValue quoted)
    {
        if (subject.Point == quoted.Value)
        {
            return Verdict.Holds;
        }

        if (subject.LieWithin(quoted.Interval))
        {
            return Verdict.HoldsWhenRounded;
        }

        if (subject.AreApartFrom(quoted.Interval))
        {
            return Verdict.DoesNotHold;
        }

        return printed switch
        {
            null => Verdict.Undecidable,
            { } number when quoted.Interval.Contains(number) => Verdict.HoldsWhenRounded,
            _ => Verdict.DoesNotHold,
        };
    }
}
