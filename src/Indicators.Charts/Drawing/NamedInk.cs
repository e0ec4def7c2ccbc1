using System.Globalization;

namespace Indicators.Charts;

/// <summary>Colours that are only names: what is drawn in them can be coloured afterwards in any way. Each is written as a colour that nothing else has, because that is all that the drawing library knows.</summary>
internal sealed record NamedInk : Ink
{
    private const string Mark = "#a1";
    private const int FirstOfSeries = 0x10;

    private static readonly string[] Plain = ["paper", "text", "faint", "grid"];
    private static readonly string[] Kinds = ["", "-tint", "-on", "-text"];

    private NamedInk()
        : base(Written(0, 0), Written(1, 0), Written(2, 0), Written(3, 0), [.. Enumerable.Range(FirstOfSeries, Light.Series.Count).Select(place => Written(place, 0))])
    {
    }

    internal static NamedInk Instance { get; } = new();

    internal override string TextOfSeries(int index) => OfKind(OfSeries(index), 3);

    internal override string TintOf(string colour) => OfKind(colour, 1);

    internal override string On(string colour) => OfKind(colour, 2);

    /// <summary>The name of a colour, as <c>series-1-tint</c>; null for one that is none of these.</summary>
    internal static string? NameOf(string colour)
    {
        if (colour.Length != 7 || !colour.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (place, kind) = (Part(colour, 3), Part(colour, 5));
        return (place < FirstOfSeries ? Plain[place] : $"series-{place - FirstOfSeries + 1}") + Kinds[kind];
    }

    /// <summary>Each name, and the colour that it stands for in a theme.</summary>
    internal static IEnumerable<(string Name, string Colour)> In(Ink ink) =>
    [
        .. Plain.Zip([ink.Paper, ink.Text, ink.Faint, ink.Grid]),
        ("faint-tint", ink.TintOf(ink.Faint)),
        .. ink.Series.Index().SelectMany(series => Kinds.Zip(
            [series.Item, ink.TintOf(series.Item), ink.On(series.Item), ink.TextOfSeries(series.Index)], (kind, colour) => ($"series-{series.Index + 1}{kind}", colour))),
    ];

    private static int Part(string colour, int begin) => int.Parse(colour.AsSpan(begin, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string OfKind(string colour, int kind) => Written(Part(colour, 3), kind);

    private static string Written(int place, int kind) => $"{Mark}{place:x2}{kind:x2}";
}
