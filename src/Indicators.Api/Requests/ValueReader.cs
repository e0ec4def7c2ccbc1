using System.Globalization;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Reads the values of parameters, and collects everything wrong with them.</summary>
internal sealed class ValueReader
{
    internal const string PointExpected = "a year, month or day of the years 1800 to 2199: YYYY, YYYY-MM or YYYY-MM-DD";

    private const char Separator = ',';
    private const char Joined = '+';

    private readonly List<RequestError> errors = [];

    internal IReadOnlyList<RequestError> Errors => errors;

    /// <summary>Codes of areas with commas between; none where the parameter is not given.</summary>
    internal IReadOnlyList<string> Areas(string parameter, string? text, Catalogue catalogue) => Codes(parameter, text, catalogue.Areas, catalogue.AreaNames);

    /// <summary>Codes with commas between; none where the parameter is not given.</summary>
    internal IReadOnlyList<string> Codes(string parameter, string? text, IReadOnlyCollection<string> known, AreaNames? names = null)
    {
        if (text is null)
        {
            return [];
        }

        // Counted before they are taken apart: nobody has use for so many, and each of them would be looked up.
        var count = text.AsSpan().Count(Separator) + 1;
        if (count > Limits.ValuesInAList)
        {
            errors.Add(TooMany(parameter, count));
            return [];
        }

        var codes = text.Split(Separator);
        foreach (var code in codes.Where(code => !code.Split(Joined).All(known.Contains)))
        {
            Refuse(parameter, code, "one of the codes, or several with commas between", known, names);
        }

        return codes;
    }

    /// <summary>What is said of a list that is too long.</summary>
    internal static RequestError TooMany(string parameter, int count) =>
        new(parameter, $"{count} values", $"at most {Limits.ValuesInAList} values with commas between; without the parameter, all are given") { IsTooMuch = true };

    internal string? Choice(string parameter, string? text, params IReadOnlyCollection<string> known)
    {
        if (text is not null && !known.Contains(text))
        {
            Refuse(parameter, text, "one of the values", known);
        }

        return text;
    }

    /// <summary>One code of those of which elsewhere several may stand with commas between.</summary>
    internal string? Single(string parameter, string? text, IReadOnlyCollection<string> known, AreaNames? names = null)
    {
        if (text is not null && !known.Contains(text))
        {
            Refuse(parameter, text, text.Contains(Separator) ? "one value: a claim is about one figure" : "one of the values", known, names);
        }

        return text;
    }

    internal Period? Point(string parameter, string? text)
    {
        if (text is null)
        {
            return null;
        }

        Complaint? complaint = null;
        var isPoint = !text.Contains('/', StringComparison.Ordinal) && text != Period.UnknownEnd;
        if (isPoint && Period.TryParse(text, out var period, out complaint))
        {
            return period;
        }

        errors.Add(new RequestError(parameter, text, PointExpected, Hint: Suggestion(complaint?.Nearest)));
        return null;
    }

    internal Period? Whole(string parameter, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!Period.TryParse(text, out var period, out var complaint))
        {
            errors.Add(new RequestError(parameter, text, complaint!.Allowed, Hint: Suggestion(complaint.Nearest)));
        }

        return period;
    }

    internal int? Count(string parameter, string? text, int most)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        errors.Add(new RequestError(parameter, text, $"a whole number from 1 to {most}"));
        return null;
    }

    /// <summary>A number as the files write it: no separators, at most 15 digits and 6 decimals.</summary>
    internal decimal? Number(string parameter, string? text, bool mayBeNegative)
    {
        if (text is null)
        {
            return null;
        }

        var kind = mayBeNegative ? FigureKind.Difference : FigureKind.Quantity;
        if (FigureCell.Number(text, kind) is { } number)
        {
            return number;
        }

        errors.Add(new RequestError(
            parameter,
            text,
            $"a number{(mayBeNegative ? "" : " of 0 or more")} with a decimal point, without separators, leading zeros or a unit, of at most 15 digits and 6 decimals",
            Hint: Suggestion(NearestNumber.Of(text, kind))));
        return null;
    }

    internal void Refuse(string parameter, string got, string expected, IReadOnlyCollection<string>? allowed = null, AreaNames? names = null)
    {
        Haste.TakeTime();
        errors.Add(new RequestError(parameter, got, expected, allowed is null ? null : [.. allowed], allowed is null ? null : Suggestion(names?.CodeOf(got) ?? NearestValue.Of(got, allowed))));
    }

    /// <summary>Refuses a beginning that lies after the end.</summary>
    internal void RefuseAfter(string parameter, string got, string to) =>
        errors.Add(RequestError.Of(parameter, got, new Wording($"not after to, which is {to}", $"не после краја (to), који је {to}")));

    internal void RefuseMissing(string parameter, string expected) => errors.Add(new RequestError(parameter, null, expected));

    internal void RefuseTooMuch(string parameter, string got, string expected) => errors.Add(new RequestError(parameter, got, expected) { IsTooMuch = true });

    private static string? Suggestion(string? nearest) => nearest is null ? null : $"Did you mean {nearest}?";
}
