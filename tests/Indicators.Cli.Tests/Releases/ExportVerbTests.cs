namespace Indicators.Cli.Tests;

/// <summary><c>export</c>: the same state gives the same bytes, however it came about.</summary>
public sealed class ExportVerbTests
{
    [Test]
    public void InputsInAnyOrder_AndTwice_GiveTheSameBytes()
    {
        string[] inputs = ["folder", "population", "decisions"];
        string[][] orders = [inputs, ["folder", "decisions", "population"], ["folder", "population", "population", "decisions", "folder", "decisions"]];

        var exports = orders.Select(Exported).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(exports[0].Keys, Has.Some.StartsWith("observations"));
            Assert.That(exports[0].Values.Select(file => file.Length), Has.All.Positive);
            Assert.That(exports[1], Is.EqualTo(exports[0]));
            Assert.That(exports[2], Is.EqualTo(exports[0]));
        }
    }

    [Test]
    public void RowsAndFilesInAnyOrder_GiveTheSameBytes()
    {
        var sorted = ExportOf(place => place.Run("import", place.Folder.CopyOfFoundingData()));
        var reversed = ExportOf(place =>
        {
            var data = place.Folder.CopyOfFoundingData();
            foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "observations")))
            {
                var lines = File.ReadAllLines(file);
                File.WriteAllLines(file, [lines[0], .. lines[1..].Reverse()]);
                File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, $"renamed-{Path.GetFileName(file)}"));
            }

            File.Delete(Path.Combine(data, "datapackage.json"));
            return place.Run("import", data);
        });

        Assert.That(reversed, Is.EqualTo(sorted));
    }

    [Test]
    public void Export_ImportsAsTheSameRelease()
    {
        using var place = new Workplace();
        place.Run("import", place.Folder.CopyOfFoundingData());
        place.Run("export", "--out", place.Folder.File("exported"));

        var difference = place.Run("diff", place.Folder.File("exported"));

        Assert.That(difference.Output, Does.StartWith("Figures: none changed; ").And.Not.Contain("Definitions"));
    }

    [Test]
    public void WhatIsHeldBack_IsNotExported_AndThatIsSaid()
    {
        using var place = new Workplace();
        place.Run("import", Repository.Data);
        place.Folder.Write("small.csv", "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source\nSRB,Serbia,Europe,Southern Europe,Detected trafficking victims,by citizenship,Ghana,Total,Total,2022,Counts,3,GLOTIP\n");
        Assert.That(place.Run("import", place.Folder.File("small.csv")).Code, Is.Zero);

        var outcome = place.Run("export", "--out", place.Folder.File("exported"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Error, Does.Match("^\\d+ figures are held back"));
            Assert.That(Files(place.Folder.File("exported")).Values, Has.None.Contains("GHA,,,,,3,"));
        }
    }

    // Nothing was imported into the folder's own sources, so their figures stay side by side.
    private static SortedDictionary<string, string> Exported(string[] inputs) => ExportOf(place =>
    {
        var last = new Outcome(-1, "", "");
        foreach (var input in inputs)
        {
            last = place.Run("import", input switch
            {
                "folder" => Repository.Data,
                "population" => RealSources.File("worldbank/worldbank_population_region.csv"),
                _ => RealSources.File("unhcr/unhcr_asylum_decisions_region_totals.csv"),
            });
            Assert.That(last.Code, Is.Zero, last.Error);
        }

        return last;
    });

    private static SortedDictionary<string, string> ExportOf(Func<Workplace, Outcome> import)
    {
        using var place = new Workplace();
        Assert.That(import(place).Code, Is.Zero);
        Assert.That(place.Run("export", "--out", place.Folder.File("exported")).Code, Is.Zero);
        return Files(place.Folder.File("exported"));
    }

    private static SortedDictionary<string, string> Files(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);
}
