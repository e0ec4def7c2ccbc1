using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>The terms of an example, as the methodology writes them.</summary>
internal sealed partial record ExampleTerms(IReadOnlyList<string> Written, IReadOnlyDictionary<string, IReadOnlyList<Spell>> Bodies)
{
    private static readonly Unit None = new("", FigureKind.Count);

    /// <summary>A figure as files write it, one rounded to a step, or the letter of a status that stands for none.</summary>
    internal Calculated Figure(int position) => FigureIn(Written[position]);

    /// <summary>The bounds of a figure that has some.</summary>
    internal Bounds Bounds(int position) => Figure(position).Bounds ?? throw new FormatException($"'{Written[position]}' has no limits");

    internal decimal Number(int position) => decimal.Parse(Written[position], CultureInfo.InvariantCulture);

    internal int Whole(int position) => int.Parse(Written[position], CultureInfo.InvariantCulture);

    internal double Real(int position) => double.Parse(Written[position], CultureInfo.InvariantCulture);

    internal IReadOnlyList<Spell> Spells(int position) => Bodies[Written[position]];

    internal BodyStates Body(int position) => new(Written[position], Spells(position), [Written[position + 1]]);

    internal DateOnly Day(int position) => Told.Day(Written[position]);

    internal (DateOnly First, DateOnly Last) Window(int position) => Told.Window(Written[position]);

    /// <summary>Each year with its figure: <c>2020: 6</c>.</summary>
    internal IReadOnlyDictionary<int, Calculated> Years() =>
        Written.Select(term => term.Split(": ")).ToDictionary(term => int.Parse(term[0], CultureInfo.InvariantCulture), term => FigureIn(term[1]));

    /// <summary>A result with its sign, all its digits and its unit; or why there is none.</summary>
    internal static string Show(Calculated calculated, FigureKind kind, string unit = "") => calculated.Bounds is not { } bounds
        ? $"no figure: {calculated.Reason!.En}"
        : ResultFigure.Of(bounds, kind) is { } figure ? Show(figure, unit) : $"no figure: {ResultFigure.NothingKnown}";

    internal static string Show(Figure figure, string unit) =>
        FigureText.Show(figure, unit.Length == 0 ? None : new Unit(unit, FigureKind.Quantity)).Replace("–", " to ", StringComparison.Ordinal);

    internal static string Show(double lower, double? upper, string unit = "") =>
        upper is { } limit ? FormattableString.Invariant($"{lower} to {limit}{unit}") : FormattableString.Invariant($"≥ {lower}{unit}");

    /// <summary>What a line tells of a body: <c>shelter: open 2019-01/2019-04 to 2020-08, closed 2020-08 as of 2020-12</c>.</summary>
    internal static (string Body, IReadOnlyList<Spell> Spells)? ToldBody(string line) => BodyLine().Match(line) is { Success: true } told
        ? (told.Groups["body"].Value, [.. told.Groups["spells"].Value.Split(", ").Select(ToldSpell)])
        : null;

    private static Calculated FigureIn(string term)
    {
        if (StatusLetters.TryParse<ObservationStatus>(term, out var status))
        {
            return Operand.Of(null, status, FigureKind.Count);
        }

        var parts = term.Split(" rounded to ");
        var kind = term.Contains('.', StringComparison.Ordinal) && !term.Contains("..", StringComparison.Ordinal) ? FigureKind.Quantity : FigureKind.Count;
        return Operand.Of(FigureCell.Parse(parts[0], parts.Length > 1 ? parts[1] : "", kind), ObservationStatus.Normal, kind);
    }

    private static Spell ToldSpell(string text, int position)
    {
        var told = SpellText().Match(text);
        return told.Success
            ? Told.Spell($"{position}", told.Groups["state"].Value, told.Groups["start"].Value, Group(told, "end"), Group(told, "asOf"))
            : throw new FormatException($"'{text}' is no state start to end");
    }

    private static string? Group(Match match, string name) => match.Groups[name].Success ? match.Groups[name].Value : null;

    [GeneratedRegex("^(?<body>[a-z-]+): (?<spells>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex BodyLine();

    [GeneratedRegex("^(?<state>[a-z-]+) (?<start>[^ ]+)( to (?<end>[^ ]+))?( as of (?<asOf>[^ ]+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SpellText();
}
