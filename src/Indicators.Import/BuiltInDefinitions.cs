namespace Indicators.Import;

/// <summary>The definitions that are in the program, for a database that has none: codes, spellings, sources, indicators and notes, without figures.</summary>
public static class BuiltInDefinitions
{
    /// <summary>Reads them.</summary>
    public static ImportReading Read()
    {
        var problems = new ProblemList();
        return new ImportReading(DataTables.Read(new TableReader(Open, problems), [], hasSpellings: true), problems);
    }

    /// <summary>A file of definitions; null if the program does not hold it.</summary>
    internal static Stream? Open(string file) => typeof(BuiltInDefinitions).Assembly.GetManifestResourceStream(file);
}
