using System.Collections.Frozen;
using CsvHelper;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>Reads the first row of a CSV file: the names of its columns, each known and each once.</summary>
internal static class CsvHeader
{
    // A few wrong names are told one by one; a hundred thousand are another file.
    private const int MostTimesTooMany = 2;

    private static readonly (char Sign, string Name)[] OtherSeparators = [(';', "semicolons"), ('\t', "tabs"), ('|', "bars")];

    /// <summary>Where each column stands; null if something is wrong, which goes to the problems.</summary>
    internal static FrozenDictionary<string, int>? Columns(CsvReader reader, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        try
        {
            reader.ReadHeader();
        }
        catch (CsvFormatException malformed)
        {
            problems.Add(ProblemType.SourceError, file, malformed.RecordNumber, CsvTable.InWords(malformed));
            return null;
        }

        if (Complaint(reader.Headers, known) is var (type, complaint))
        {
            problems.Add(type, file, 1, complaint);
            return null;
        }

        return Named(reader.Headers, file, known, problems);
    }

    // What is wrong with the row as a whole.
    private static (ProblemType Type, string Complaint)? Complaint(IReadOnlyList<string> names, IReadOnlyList<string> known)
    {
        if (names.Count == 0)
        {
            return (ProblemType.SourceError, $"the file is empty, or no file but a pipe or a device; its first row names the columns: {string.Join(", ", known)}");
        }

        if (names is [""])
        {
            return (ProblemType.BlankHeader, $"the first row is empty; it names the columns: {string.Join(", ", known)}");
        }

        if (names is [var only] && OtherSeparators.FirstOrDefault(separator => only.Split(separator.Sign).Any(known.Contains) && only.Contains(separator.Sign)) is { Name: { } separators })
        {
            return (ProblemType.SourceError, $"the cells are separated by {separators}; allowed: commas between cells, a point in decimal numbers");
        }

        if (names.SelectMany(name => name).FirstOrDefault(char.IsControl, ' ') is var strange and not ' ')
        {
            return (ProblemType.EncodingError, $"the first row has the control character U+{(int)strange:X4}: not a text in UTF-8");
        }

        return names.Count > known.Count * MostTimesTooMany ? (ProblemType.ExtraLabel, $"the first row has {names.Count} cells; the columns of this file are {string.Join(", ", known)}") : null;
    }

    private static FrozenDictionary<string, int>? Named(IReadOnlyList<string> names, string file, IReadOnlyList<string> known, ProblemList problems)
    {
        var columns = new Dictionary<string, int>();
        var errorsBefore = problems.Errors;
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (name.Length == 0)
            {
                problems.Add(ProblemType.BlankLabel, file, 1, $"cell {index + 1} of the first row is empty; it should name a column: {string.Join(", ", known)}");
            }
            else if (!known.Contains(name))
            {
                problems.Add(ProblemType.ExtraLabel, file, 1, name, name, $"not a column of this file; its columns are {string.Join(", ", known)}", NearestSpelling.Of(name, known));
            }
            else if (!columns.TryAdd(name, index))
            {
                problems.Add(ProblemType.DuplicateLabel, file, 1, name, name, "the column is there twice; each may be there once");
            }
        }

        return problems.Errors == errorsBefore ? columns.ToFrozenDictionary() : null;
    }
}
