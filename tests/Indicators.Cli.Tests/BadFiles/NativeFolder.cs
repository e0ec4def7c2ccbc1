using System.Text;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Cli.Tests;

/// <summary>A small data folder with one file of observations, and a database that holds an earlier release.</summary>
internal sealed class NativeFolder : IDisposable
{
    internal const string Figures = "observations/x.csv";
    internal const string Header = "indicator,area,period,value,source,locator,note\n";

    private readonly Workplace place = new();

    internal NativeFolder()
    {
        Write("sources.csv", "id,counted_by,publisher,title\nreport-2023,cptv,CPTV,Annual report\n");
        Write("indicators.csv", "id,kind,unit,reference\nidentified-victims,count,persons,during\nwait,quantity,months,during\n");
        Write("datapackage.json", """{"resources":[{"path":"sources.csv"},{"path":"indicators.csv"},{"path":"observations/x.csv"}]}""");
        Write(Figures, Header + Row("2019"));
        Assert.That(place.Run("import", Data).Code, Is.Zero, "the earlier release");
        Held = File.ReadAllBytes(place.Database);
    }

    internal string Data => place.Folder.File("data");

    internal string Database => place.Database;

    /// <summary>The database before the bad file came.</summary>
    internal byte[] Held { get; }

    internal static string Row(string period = "2022", string value = "62", string indicator = "identified-victims", string area = "SRB", string source = "report-2023", string note = "") =>
        $"{indicator},{area},{period},{value},{source},p. 1,{note}\n";

    internal string PathOf(string file) => Path.Combine(Data, file);

    internal void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    internal void Write(string file, byte[] content) => place.Folder.Write(Path.Combine("data", file), content);

    internal Outcome Import() => place.Run("import", Data);

    /// <summary>Imports into a database that is not there yet.</summary>
    internal bool MakesADatabase()
    {
        using var other = new Workplace();
        other.Run("import", Data);
        return Directory.EnumerateFileSystemEntries(other.Folder.Path).Any();
    }

    /// <summary>What is wrong with the folder, as a program that reads it is told.</summary>
    internal IReadOnlyList<string> Errors()
    {
        var reading = new DataFolder(Data).Read();
        foreach (var observation in reading.Data.Observations)
        {
            Assert.That(observation.Observation.Locator, Is.Not.Empty);
        }

        return [.. reading.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString())];
    }

    public void Dispose() => place.Dispose();
}
