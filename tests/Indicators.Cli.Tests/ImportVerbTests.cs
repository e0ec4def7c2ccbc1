namespace Indicators.Cli.Tests;

public sealed class ImportVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void Open() => place = new Workplace();

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void FirstImport_MakesTheFirstRelease()
    {
        var outcome = place.Run("import", Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("release 1 with "));
            Assert.That(outcome.Error, Is.Empty);
        }
    }

    [Test]
    public void SameDataAgain_ChangeNothing()
    {
        place.Run("import", Repository.Data);
        var before = place.Dump();

        var outcome = place.Run("import", Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("no new release"));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    // What is doubtful in a file is said when the file is read.
    [Test]
    public void UnchangedFolder_IsNotReadAgain_UntilAByteChanges()
    {
        var data = place.Folder.CopyOfFoundingData();
        File.Delete(Path.Combine(data, "datapackage.json"));

        var first = place.Run("import", data);
        var second = place.Run("import", data);
        File.AppendAllText(Path.Combine(data, "observations", "cptv.csv"), "\n");
        var third = place.Run("import", data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Output, Does.Contain("warning: datapackage.json").And.Contain("release 1"));
            Assert.That(second.Output.Trim(), Is.EqualTo($"{place.Database} holds the same already; no new release."));
            Assert.That(third.Output, Does.Contain("warning: datapackage.json").And.Contain("no new release"));
            Assert.That((first.Code, second.Code, third.Code), Is.EqualTo((0, 0, 0)));
        }
    }

    [Test]
    public void Json_TellsTheRelease()
    {
        var json = place.Run("import", Repository.Data, "--format", "json").Json;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.GetProperty("valid").GetBoolean(), Is.True);
            Assert.That(json.GetProperty("release").GetProperty("number").GetInt64(), Is.EqualTo(1));
            Assert.That(json.GetProperty("problems").GetArrayLength(), Is.Zero);
        }
    }

    [TestCase("value,rounded_to", "amount,rounded_to", "row 1, column amount")]
    [TestCase("identified-victims,SRB,2022,,,,,,,,,62", "identified-victms,SRB,2022,,,,,,,,,62", "row 2, column indicator: found \"identified-victms\"; not an indicator of indicators.csv or derived.csv; did you mean \"identified-victims\"?")]
    [TestCase(",62,", ",116.000,", "row 2, column value: found \"116.000\"")]
    [TestCase(",62,", ",\"1,5\",", "row 2, column value: found \"1,5\"")]
    [TestCase("2,,,A,cptv", "2,,,,cptv", "column conf")]
    public void WrongData_AreRefusedByRowAndColumn_AndTheDatabaseStaysAsItWas(string old, string replacement, string expected)
    {
        place.Run("import", Repository.Data);
        var before = place.Dump();
        var data = place.Folder.CopyOfData();
        Replace(Path.Combine(data, "observations", "cptv.csv"), old, replacement);

        var outcome = place.Run("import", data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain($"observations/cptv.csv, {expected}").Or.Match($"observations/cptv\\.csv, row [0-9]+, {expected}:"));
            Assert.That(outcome.Error, Does.Contain("nothing was imported"));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    [Test]
    public void DuplicateRow_IsRefused()
    {
        var data = place.Folder.CopyOfData();
        var file = Path.Combine(data, "observations", "cptv.csv");
        File.AppendAllText(file, File.ReadLines(file).ElementAt(1) + "\n");

        var outcome = place.Run("import", data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Match($"observations/cptv\\.csv, row {File.ReadLines(file).Count()}.*row 2"));
            Assert.That(File.Exists(place.Database), Is.False);
        }
    }

    [Test]
    public void ByteThatIsNotUtf8_IsRefused()
    {
        var data = place.Folder.CopyOfFoundingData();
        var file = Path.Combine(data, "observations", "cptv.csv");
        var bytes = File.ReadAllBytes(file);
        bytes[^3] = 0xE8;
        File.WriteAllBytes(file, bytes);

        var outcome = place.Run("import", data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Contain("UTF-8").And.Contain($"row {File.ReadLines(file).Count()}, column note"));
        }
    }

    [Test]
    public void AllProblemsOfARun_AreReportedTogether()
    {
        var data = place.Folder.CopyOfData();
        Replace(Path.Combine(data, "observations", "cptv.csv"), ",62,", ",62.5,");
        Replace(Path.Combine(data, "observations", "migration.csv"), ">116000", "116.000");
        Replace(Path.Combine(data, "spells.csv"), "2020-08", "2020-13");

        var outcome = place.Run("import", data);

        Assert.That(outcome.Output, Does.Contain("cptv.csv").And.Contain("migration.csv").And.Contain("spells.csv"));
    }

    private static void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(old), "the text to replace is not in the file");
        File.WriteAllText(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
