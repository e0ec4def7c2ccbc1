using Microsoft.Data.Sqlite;

namespace Indicators.Api.Tests;

/// <summary>Two editions of a publisher's file, one after the other, as one source.</summary>
public sealed class FileImportTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void Open() => folder = new TemporaryFolder();

    [TearDown]
    public void Close()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    // Compared in the raw files, Serbia up to 2020: two "<5" are 6, forced labour of 2017 is gone, suspects under 18 of 2019 came;
    // Turkey, Czechia and the Netherlands are written otherwise, and that is no change.
    [Test]
    public void LaterEditionOfUnodc_ChangesWhatItPrintsOtherwise_AndNothingElse()
    {
        var later = EditionsOfSerbia();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows("ended_in = 3"), Is.EqualTo(new[]
            {
                "identified-victims 2017  labour <5",
                "identified-victims 2019 minor other <5",
                "identified-victims 2020 adult other <5",
            }));
            Assert.That(Rows("added_in = 3 AND period < '2021'"), Is.EqualTo(new[]
            {
                "identified-victims 2019 minor other 6",
                "identified-victims 2020 adult other 6",
                "persons-suspected 2019 minor  16",
            }));
            // 2021 and 2022 are new: 127 rows that are neither repatriation nor repeated.
            Assert.That(Rows("added_in = 3 AND period >= '2021'"), Has.Length.EqualTo(127));
            Assert.That((later.Release!.Counts.Added, later.Release.Counts.Ended), Is.EqualTo((130L, 3L)));
        }
    }

    [Test]
    public void RespeltNames_AreNoChange()
    {
        EditionsOfSerbia();

        Assert.That(Rows("origin IN ('TUR', 'CZE', 'NLD') AND period < '2021'", "origin || ' ' || period || ' ' || value || ' ' || added_in || ' ' || coalesce(ended_in, 'in force')"), Is.EqualTo(new[]
        {
            "CZE 2009 <5 2 in force", "CZE 2019 <5 2 in force", "NLD 2018 <5 2 in force", "TUR 2007 <5 2 in force",
        }));
    }

    private FileImportResult EditionsOfSerbia()
    {
        var earlier = RealSources.File("unodc/unodc_glotip_serbia_2023-05-30.csv");
        var region = File.ReadAllLines(RealSources.File("unodc/unodc_glotip_region_2025-04-14.csv"));
        folder.Write("serbia.csv", string.Join('\n', region.Where((line, index) => index == 0 || line.StartsWith("SRB,", StringComparison.Ordinal))) + "\n");

        Assert.That(Import(earlier).Release!.Number, Is.EqualTo(2));
        return Import(folder.File("serbia.csv"));
    }

    private FileImportResult Import(string file) => FileImport.Run(file, folder.Database, format: null, source: "unodc-2025", TimeProvider.System);

    private string[] Rows(string condition, string columns = "indicator || ' ' || period || ' ' || age || ' ' || exploitation || ' ' || value")
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM observation WHERE {condition} ORDER BY 1";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return [.. rows];
    }
}
