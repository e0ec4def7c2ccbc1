using CsvHelper;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>Finds the header of a publisher's file, perhaps below some lines about the file, and the format that it is of.</summary>
internal static class HeaderSearch
{
    private const int MostRecordsBefore = 30;
    private const int MostNamed = 5;

    private static readonly string[] NativeColumns = ["indicator", "area", "period", "value"];

    /// <summary>The header and its format; null, with a problem, where no format or several have such a header.</summary>
    internal static HeaderFit? Find(Func<Stream> open, string file, IReadOnlyList<PublisherFormat> formats, ProblemList problems)
    {
        using (var stream = open())
        {
            if (CsvTable.IsUtf16(stream))
            {
                problems.Add(ProblemType.EncodingError, file, "the file is UTF-16 or UTF-32; save it as UTF-8");
                return null;
            }
        }

        var misses = new List<HeaderFit>();
        string? malformed = null;
        foreach (var separator in formats.SelectMany(format => format.Separators).Distinct())
        {
            using var stream = open();
            using var records = new CsvRecords(stream, separator);
            try
            {
                while (records.Next() && records.Number <= MostRecordsBefore)
                {
                    var fits = Fits(records, formats, separator);
                    if (fits.FirstOrDefault(fit => fit.IsGood) is { } good)
                    {
                        return OnlyFormat(fits, file, problems) ? good : null;
                    }

                    misses.AddRange(fits);
                }
            }
            catch (CsvFormatException wrong)
            {
                malformed ??= $"row {wrong.RecordNumber}: {wrong.Message}";
            }
        }

        problems.Add(ProblemType.UnknownFormat, file, WhyNone(misses, formats, malformed));
        return null;
    }

    private static List<HeaderFit> Fits(CsvRecords records, IReadOnlyList<PublisherFormat> formats, char separator)
    {
        var indexes = Enumerable.Range(0, records.Count).ToList();
        if (records.IsBlank || indexes.Exists(index => records.Complaint(index) is not null))
        {
            return [];
        }

        List<string> header = [.. indexes.Select(records.Cell)];
        return [.. formats.Where(format => format.Separators.Contains(separator)).Select(format => HeaderFit.Of(format, header, separator, records.Number))];
    }

    private static bool OnlyFormat(IEnumerable<HeaderFit> fits, string file, ProblemList problems)
    {
        var ids = fits.Where(fit => fit.IsGood).Select(fit => fit.Format.Id).Distinct().ToList();
        if (ids.Count > 1)
        {
            problems.Add(ProblemType.UnknownFormat, file, $"its header is that of several formats: {string.Join(", ", ids)}; say which with --as");
        }

        return ids.Count == 1;
    }

    private static string WhyNone(List<HeaderFit> misses, IReadOnlyList<PublisherFormat> formats, string? malformed)
    {
        var ids = formats.Select(format => format.Id).Distinct().ToList();
        var none = ids.Count == 1 ? $"no row at its beginning is a header of the format {ids[0]}" : $"no row at its beginning is a header of one of the formats {string.Join(", ", ids)}";
        if (misses.Exists(miss => NativeColumns.All(miss.Header.Contains)))
        {
            return $"{none}; it is a file of a data folder: import that folder";
        }

        if (misses.Where(miss => miss.HasDeclared).MinBy(miss => miss.Misses) is { } nearest)
        {
            return $"{none}; nearest is row {nearest.Row} to {nearest.Format.Id}{Named("; missing: ", nearest.Missing)}{Named("; not of that format: ", nearest.Unknown)}{Named("; there twice: ", nearest.Repeated)}";
        }

        return $"{none}; {malformed ?? (misses.Count == 0 ? "the file is empty, or not text in UTF-8" : Hint(misses[0].Header))}";
    }

    private static string Hint(IReadOnlyList<string> first) => first is [var only] && only.IndexOfAny([';', '\t', '|']) is var index and >= 0
        ? $"its cells seem to be separated by \"{only[index]}\"; save it with commas"
        : Named("it begins with ", first);

    private static string Named(string before, IReadOnlyList<string> columns) => columns.Count == 0
        ? ""
        : $"{before}{string.Join(", ", columns.Take(MostNamed).Select(Short))}{(columns.Count > MostNamed ? $" and {columns.Count - MostNamed} more" : "")}";

    private static string Short(string heading) => heading.Length == 0 ? "a column without a heading" : heading.Length <= 40 ? heading : heading[..40] + "…";
}
