using System.Globalization;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Calculates a figure again from the rows that its derivation names, by the product's rules as they are written down, with arithmetic of its own.</summary>
internal static class Recalculation
{
    /// <summary>What the rows give; null where nothing can be calculated from them.</summary>
    internal static Interval? Of(JsonElement derivation, string kind)
    {
        var rows = derivation.GetProperty("operands").EnumerateArray().ToList();
        return kind switch
        {
            "availability" when derivation.GetProperty("formula").GetString()!.EndsWith("× 100", StringComparison.Ordinal) => InPercent(Days(rows, derivation), derivation),
            "availability" or "absence" when rows[0].GetProperty("role").GetString() == "spell" => Days(rows, derivation),
            "mean" => Mean(rows, derivation),
            // Whatever the base is, divided by itself it is 1.
            "index" when Place(Row(rows, "numerator")) == Place(Row(rows, "denominator")) =>
                Interval.Of(Row(rows, "denominator")) is { Upper: 0 } ? null : new Interval(100, false, 100, false),
            "absence" => DaysWithoutDuty(rows.Single().GetProperty("duty")),
            "compliance" => OfDuty(rows.Single().GetProperty("duty")),
            _ => Ratio(Numerator(rows), Interval.Of(Row(rows, "denominator")), kind, Scale(derivation)),
        };
    }

    private static Interval? Numerator(IReadOnlyList<JsonElement> rows) => rows.Any(row => Role(row) == "all")
        ? Interval.Of(Row(rows, "all")) is { } all && Interval.Of(Row(rows, "foreign")) is { } foreign ? all.Minus(foreign).NotNegative() : null
        : Interval.Of(Row(rows, "numerator"));

    private static Interval? Ratio(Interval? above, Interval? below, string kind, decimal scale)
    {
        if (above is null || below is null)
        {
            return null;
        }

        return kind switch
        {
            "difference" => above.Minus(below),
            "index" => above.By(below)?.Times(100),
            "rate" => above.By(below)?.Times(scale),
            "share" => above.By(below)?.Times(100).AtMost(100),
            "change" => above.By(below)?.Times(100).Minus(new Interval(100, false, 100, false)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a ratio"),
        };
    }

    private static string Place(JsonElement row) => $"{row.GetProperty("source")} {row.GetProperty("period")} {row.GetProperty("breakdown")}";

    // Year by year from the first to the last of the period: from the least to the most that any document gives, added up, divided by the number of years.
    private static Interval? Mean(IReadOnlyList<JsonElement> rows, JsonElement derivation)
    {
        var ends = derivation.GetProperty("figure").GetProperty("period").GetString()!.Split('/').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToArray();
        var sum = new Interval(0, false, 0, false);
        for (var year = ends[0]; year <= ends[1]; year++)
        {
            var given = rows.Where(row => row.GetProperty("period").GetString() == year.ToString(CultureInfo.InvariantCulture)).Select(Interval.Of).OfType<Interval>().ToList();
            if (given.Count == 0)
            {
                return null;
            }

            sum = sum.Plus(given.Aggregate((one, other) => one.Or(other)));
        }

        var count = ends[1] - ends[0] + 1;
        return sum.By(new Interval(count, false, count, false));
    }

    private static Interval? InPercent(Interval? days, JsonElement derivation)
    {
        var all = DateTime.IsLeapYear(int.Parse(derivation.GetProperty("figure").GetProperty("period").GetString()!, CultureInfo.InvariantCulture)) ? 366 : 365;
        return days?.By(new Interval(all, false, all, false))?.Times(100);
    }

    private static Interval? OfDuty(JsonElement duty) => duty.GetProperty("due").ValueKind == JsonValueKind.Null || duty.GetProperty("done").ValueKind == JsonValueKind.Null
        ? null
        : Interval.Of(duty.GetProperty("done"), isCount: true)?.By(new Interval(duty.GetProperty("due").GetDecimal(), false, duty.GetProperty("due").GetDecimal(), false))?.Times(100);

    private static Interval? DaysWithoutDuty(JsonElement duty)
    {
        if (duty.GetProperty("done") is not { ValueKind: JsonValueKind.Object } done || done.GetProperty("upper").GetDecimal() != 0)
        {
            return null;
        }

        var (first, last) = Ends(duty.GetProperty("period").GetString()!);
        var days = last!.Value.DayNumber - first!.Value.DayNumber + 1;
        return new Interval(days, false, days, false);
    }

    // Day by day: in a state surely from the last day of its start to the day before the first of its end, perhaps from the first to the last.
    private static Interval? Days(IReadOnlyList<JsonElement> rows, JsonElement derivation)
    {
        var spells = rows.Select(row => row.GetProperty("spell")).ToList();
        var year = int.Parse(derivation.GetProperty("figure").GetProperty("period").GetString()!, CultureInfo.InvariantCulture);
        string[] states = derivation.GetProperty("formula").GetString()!.Contains("body is", StringComparison.Ordinal) ? ["absent", "closed", "vacant"] : ["open"];
        var days = Enumerable.Range(new DateOnly(year, 1, 1).DayNumber, DateTime.IsLeapYear(year) ? 366 : 365).Select(DateOnly.FromDayNumber).ToList();
        if (!spells.Exists(spell => Reaches(spell, days[^1])))
        {
            return null;
        }

        var told = days.Count(day => Holds(day, isIn: true) && !Holds(day, isIn: false));
        var possible = days.Count(day => Holds(day, isIn: true) || !Holds(day, isIn: false));
        return new Interval(told, false, possible, false);

        bool Holds(DateOnly day, bool isIn) => spells.Exists(spell => states.Contains(spell.GetProperty("state").GetString()) == isIn && HoldsSurely(spell, day));
    }

    private static bool HoldsSurely(JsonElement spell, DateOnly day) =>
        Ends(spell.GetProperty("start").GetString()!).Last is { } begun && day >= begun
        && (spell.GetProperty("end").GetString() is { } end ? Ends(end).First is { } ended && day < ended : spell.GetProperty("asOf").GetString() is { } known && day <= Ends(known).Last);

    private static bool Reaches(JsonElement spell, DateOnly day) =>
        !(Ends(spell.GetProperty("start").GetString()!).First > day)
        && !(spell.GetProperty("end").GetString() is { } end ? Ends(end).Last <= day : spell.GetProperty("asOf").GetString() is { } known && Ends(known).Last < day);

    private static (DateOnly? First, DateOnly? Last) Ends(string period)
    {
        var ends = period.Split('/');
        return (Day(ends[0], isFirst: true), Day(ends[^1], isFirst: false));
    }

    private static DateOnly? Day(string point, bool isFirst) => point.Split('-').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray() switch
    {
        [var year, var month, var day] => new DateOnly(year, month, day),
        [var year, var month] => isFirst ? new DateOnly(year, month, 1) : new DateOnly(year, month, 1).AddMonths(1).AddDays(-1),
        [> 0 and var year] => isFirst ? new DateOnly(year, 1, 1) : new DateOnly(year, 12, 31),
        _ => null,
    };

    private static decimal Scale(JsonElement derivation) => decimal.TryParse(derivation.GetProperty("formula").GetString()!.Split('×')[^1].Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var scale) ? scale : 1;

    private static JsonElement Row(IEnumerable<JsonElement> rows, string role) => rows.Single(row => Role(row) == role);

    private static string Role(JsonElement row) => row.GetProperty("role").GetString()!;
}

/// <summary>Numbers between two ends, each of which may be open or absent.</summary>
internal sealed record Interval(decimal? Lower, bool LowerOpen, decimal? Upper, bool UpperOpen)
{
    /// <summary>A row as it is calculated with: fewer than n counted is 0 to n − 1; "about" is nothing.</summary>
    internal static Interval? Of(JsonElement row) => row.GetProperty("figure") is { ValueKind: JsonValueKind.Object } figure ? Of(figure, isCount: true) : null;

    internal static Interval? Of(JsonElement figure, bool isCount)
    {
        var (relation, lower, upper) = (figure.GetProperty("relation").GetString(), Number(figure, "lower"), Number(figure, "upper"));
        return relation switch
        {
            "about" => null,
            "less-than" when isCount => new Interval(0, false, decimal.Ceiling(upper!.Value) - 1, false),
            _ => new Interval(lower, figure.GetProperty("lowerOpen").GetBoolean(), upper, figure.GetProperty("upperOpen").GetBoolean()),
        };
    }

    internal Interval Minus(Interval other) => new(Lower - other.Upper, LowerOpen || other.UpperOpen, Upper - other.Lower, UpperOpen || other.LowerOpen);

    internal Interval Plus(Interval other) => new(Lower + other.Lower, LowerOpen || other.LowerOpen, Upper + other.Upper, UpperOpen || other.UpperOpen);

    /// <summary>From the least to the most of either.</summary>
    internal Interval Or(Interval other) => new(
        Lower < other.Lower ? Lower : other.Lower, Lower < other.Lower ? LowerOpen : other.Lower < Lower ? other.LowerOpen : LowerOpen && other.LowerOpen,
        Upper is null || other.Upper is null ? null : decimal.Max(Upper.Value, other.Upper.Value), Upper > other.Upper ? UpperOpen : other.Upper > Upper ? other.UpperOpen : UpperOpen && other.UpperOpen);

    internal Interval NotNegative() => Lower is null or < 0 ? this with { Lower = 0, LowerOpen = false } : this;

    internal Interval Times(decimal scale) => this with { Lower = Lower * scale, Upper = Upper * scale };

    // Null where the divisor is surely zero; no upper end where it may be, unless there is nothing to divide.
    internal Interval? By(Interval divisor)
    {
        if (divisor.Upper == 0 || divisor.Lower is null or < 0)
        {
            return null;
        }

        if (Upper == 0)
        {
            return new Interval(0, false, 0, false);
        }

        var mayBeNone = Lower == 0 && !LowerOpen;
        return new Interval(
            divisor.Upper is { } most ? Lower / most : 0,
            !mayBeNone && (divisor.Upper is null || LowerOpen || divisor.UpperOpen),
            divisor.Lower > 0 ? Upper / divisor.Lower : null,
            divisor.Lower > 0 && (UpperOpen || divisor.LowerOpen));
    }

    internal Interval? AtMost(decimal most) => Lower > most || (Lower == most && LowerOpen) ? null
        : Upper is null || Upper > most ? this with { Upper = most, UpperOpen = false } : this;

    /// <summary>Whether every number is possible: at least the least there can be, and no more is said.</summary>
    internal bool SaysNothing(decimal? least, decimal? most) => (Lower is null || (Lower == least && !LowerOpen)) && (Upper is null || (Upper == most && !UpperOpen));

    private static decimal? Number(JsonElement figure, string name) => figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
