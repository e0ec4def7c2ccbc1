using System.Text;
using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>A small data folder without problems, of which a test changes one file.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal const string Figures = "observations/figures.csv";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("indicators-");
    private readonly SortedSet<string> listed = new(StringComparer.Ordinal);

    internal TemporaryFolder()
    {
        Write("sources.csv", """
            id,counted_by,publisher,title
            report-2023,cptv,CPTV,Annual report
            """);
        Write("indicators.csv", """
            id,kind,unit,reference,name
            identified-victims,count,persons,during,Identified victims
            resident-population,count,persons,mid-year,Residents
            needs-met-share,percent,%,during,Needs that were met
            """);
        Write("derived.csv", """
            id,kind,numerator,numerator_breakdown,denominator,scale,unit,name
            female-share,share,identified-victims,sex=female,identified-victims,100,%,Female share
            identified-victims-change,change,identified-victims,,identified-victims,100,%,Change on the year before
            """);
        Write(Figures, """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2022,62,report-2023,p. 1
            """);
    }

    internal string Path => folder.FullName;

    /// <summary>Writes a file; a CSV file is listed in datapackage.json, too.</summary>
    internal TemporaryFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    internal TemporaryFolder Write(string file, byte[] bytes)
    {
        Store(file, bytes);
        if (file.EndsWith(".csv", StringComparison.Ordinal) && listed.Add(file))
        {
            var resources = string.Join(",", listed.Select(path => $$"""{"path":"{{path}}"}"""));
            Store("datapackage.json", Encoding.UTF8.GetBytes($$"""{"resources":[{{resources}}]}"""));
        }

        return this;
    }

    internal void Delete(string file) => File.Delete(InFolder(file));

    /// <summary>Reads everything, so that all problems of the files are there.</summary>
    internal ImportReading Read()
    {
        var reading = new DataFolder(Path).Read();
        _ = reading.Data.Observations.Count();
        return reading;
    }

    /// <summary>The content of the folder, which must have no errors.</summary>
    internal DataSet Data()
    {
        var reading = Read();
        Assert.That(reading.Problems, Is.Empty);
        return reading.Data;
    }

    /// <summary>The observations of the folder, which must have no errors.</summary>
    internal IReadOnlyList<Observation> Observations() => [.. Data().Observations.Select(placed => placed.Observation)];

    internal IReadOnlyList<Mistake> Mistakes() => [.. Read().Problems.Select(Mistake.Of)];

    /// <summary>The only problem of the folder, which must be an error.</summary>
    internal Problem OnlyError()
    {
        var problems = Read().Problems;
        Assert.That(problems, Has.Count.EqualTo(1));
        Assert.That(problems[0].Severity, Is.EqualTo(Severity.Error));
        return problems[0];
    }

    /// <summary>The only problem of the folder, which must be a warning, so that the content is there.</summary>
    internal Problem OnlyWarning()
    {
        var reading = Read();
        Assert.That(reading.Problems, Has.Count.EqualTo(1));
        Assert.That(reading.HasErrors, Is.False);
        return reading.Problems[0];
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Store(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(InFolder(file))!);
        File.WriteAllBytes(InFolder(file), bytes);
    }

    private string InFolder(string file) => System.IO.Path.Combine(Path, file);
}
