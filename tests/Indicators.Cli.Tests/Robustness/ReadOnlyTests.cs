namespace Indicators.Cli.Tests;

/// <summary>A folder that cannot be written, by a mount that is read-only: for root as for everybody.</summary>
[Platform(Include = "Linux")]
public sealed class ReadOnlyTests
{
    private Workplace place = null!;

    private string Folder => place.Folder.File("read-only");

    private string InFolder => Path.Combine(Folder, "indicators.db");

    [SetUp]
    public void Open()
    {
        place = new Workplace();
        Directory.CreateDirectory(Folder);
    }

    [TearDown]
    public void Close() => place.Dispose();

    [TestCase("import 'DATA'")]
    [TestCase("serve --urls http://127.0.0.1:0 --data 'DATA'")]
    [TestCase("restore 'COPY'")]
    public void NewDatabase_IsExit3WithOneLine(string command)
    {
        place.Run("import", Repository.Data);

        IsRefused(Mounted(command));
        Assert.That(Directory.EnumerateFileSystemEntries(Folder), Is.Empty);
    }

    [TestCase("import 'CHANGED'")]
    [TestCase("serve --urls http://127.0.0.1:0 --data 'CHANGED'")]
    [TestCase("restore 'COPY'")]
    [TestCase("diff 'DATA'")]
    [TestCase("releases")]
    [TestCase("verify")]
    public void DatabaseThatIsThere_IsExit3WithOneLine(string command)
    {
        place.Run("import", Repository.Data);
        File.Copy(place.Database, InFolder);

        IsRefused(Mounted(command));
    }

    [TestCase("export --out 'FOLDER/out'")]
    [TestCase("charts --out 'FOLDER/out'")]
    [TestCase("backup 'FOLDER/copy.db'")]
    public void FolderForResults_IsExit3WithOneLine(string command)
    {
        place.Run("import", Repository.Data);

        IsRefused(Mounted(command, place.Database));
    }

    private Outcome Mounted(string command, string? database = null)
    {
        var changed = place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,");
        var complete = command.Replace("DATA", Repository.Data).Replace("CHANGED", changed).Replace("COPY", place.Database).Replace("FOLDER", Folder);
        return PrivateMounts.Run($"mount --bind '{Folder}' '{Folder}' && mount -o remount,bind,ro '{Folder}' || exit 99\n indicators {complete} --database '{database ?? InFolder}'");
    }

    private void IsRefused(Outcome outcome)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, outcome.Error.Count(character => character == '\n')), Is.EqualTo((3, 1)), outcome.Error);
            Assert.That(outcome.Error, Does.Contain(Folder).And.Not.Contain("   at "));
        }
    }
}
