using Indicators.Model;

namespace Indicators.Api;

/// <summary>The formats of figures and pictures, as suffix and name, read from the addresses that there are.</summary>
/// <param name="Figures">Of figures.</param>
/// <param name="Pictures">Of pictures.</param>
public sealed record IndicatorFiles(IReadOnlyList<(string Suffix, Wording Name)> Figures, IReadOnlyList<(string Suffix, Wording Name)> Pictures)
{
    /// <summary>A picture in words.</summary>
    internal const string Words = ".alt.txt";

    private static readonly Dictionary<string, Wording> Names = new()
    {
        [".jsonstat.json"] = Wording.Same("JSON-stat"), [".sdmx.csv"] = Wording.Same("SDMX-CSV"), [".metadata.json"] = new("metadata", "метаподаци"),
    };

    internal static IndicatorFiles Of(IEnumerable<AnswerFormat> formats)
    {
        var all = formats.ToLookup(format => format.Stem, format => format.Suffix);
        return new IndicatorFiles(Named(all["/api/v1/series/"]), Named(all["/charts/"]));
    }

    private static IReadOnlyList<(string Suffix, Wording Name)> Named(IEnumerable<string> suffixes) =>
        [.. suffixes.Where(suffix => suffix.Length > 0).Distinct().Select(suffix => (suffix, Names.GetValueOrDefault(suffix, Wording.Same(suffix.TrimStart('.').ToUpperInvariant()))))];
}
