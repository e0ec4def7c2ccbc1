namespace Indicators.Cli.Tests;

/// <summary>A disk that is too small: a file system in memory, of a size.</summary>
[Platform(Include = "Linux")]
public sealed class FullDiskTests
{
    private Workplace place = null!;

    private string Disk => place.Folder.File("disk");

    private string OnDisk => Path.Combine(Disk, "indicators.db");

    private string Copy => place.Folder.File("copy.db");

    [SetUp]
    public void Open()
    {
        place = new Workplace();
        Directory.CreateDirectory(Disk);
    }

    [TearDown]
    public void Close() => place.Dispose();

    [TestCase("import", TestName = "FirstImport_OntoASmallDisk")]
    [TestCase("serve --urls http://127.0.0.1:0 --data", TestName = "FirstStart_OntoASmallDisk")]
    public void First(string verb)
    {
        var outcome = PrivateMounts.Run($"mount -t tmpfs -o size=300k tmpfs '{Disk}' || exit 99\n indicators {verb} '{Repository.Data}' --database '{OnDisk}'");

        IsFull(outcome, OnDisk);
    }

    [Test]
    public void NextImport_LeavesTheDatabaseAsItWas()
    {
        var changed = place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,");

        var outcome = OnANearlyFullDisk($"indicators import '{changed}' --database '{OnDisk}'");

        IsFull(outcome, OnDisk);
    }

    [Test]
    public void Restore_LeavesTheDatabaseAsItWas()
    {
        var outcome = OnANearlyFullDisk($"indicators restore '{Copy}' --database '{OnDisk}'", largerCopy: true);

        IsFull(outcome, OnDisk);
    }

    [Test]
    public void Backup_LeavesNoHalfACopy()
    {
        place.Run("import", Repository.Data);
        var backup = Path.Combine(Disk, "copy.db");

        var outcome = PrivateMounts.Run($"mount -t tmpfs -o size=300k tmpfs '{Disk}' || exit 99\n indicators backup '{backup}' --database '{place.Database}'; code=$?; ls -A '{Disk}'; exit $code");

        IsFull(outcome, backup);
    }

    [Test]
    public void Export_SaysThatThereIsNoRoom()
    {
        place.Run("import", Repository.Data);

        var outcome = PrivateMounts.Run($"mount -t tmpfs -o size=100k tmpfs '{Disk}' || exit 99\n indicators export --out '{Disk}/out' --database '{place.Database}'");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, Lines(outcome.Error)), Is.EqualTo((3, 1)), outcome.Error);
            Assert.That(outcome.Error, Does.Contain("No space left on device").And.Contain(Disk).And.Not.Contain("   at "));
        }
    }

    [TestCase("import")]
    [TestCase("validate")]
    [TestCase("diff")]
    public void TemporaryFiles_SayWhereThereIsNoRoom(string verb)
    {
        place.Run("import", Repository.Data);
        var changed = place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,");
        var before = place.Dump();

        // The runtime's own files in the temporary folder need none of the room.
        var outcome = PrivateMounts.Run($"mount -t tmpfs -o size=60k tmpfs '{Disk}' || exit 99\n export TMPDIR='{Disk}'\n indicators {verb} '{changed}' --database '{place.Database}'");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, Lines(outcome.Error)), Is.EqualTo((3, 1)), outcome.Error);
            Assert.That(outcome.Error, Does.Contain(Disk).And.Not.Contain("   at "));
            Assert.That(place.Dump(), Is.EqualTo(before));
        }
    }

    // After it failed, room is made again, and the database is looked at.
    private Outcome OnANearlyFullDisk(string command, bool largerCopy = false)
    {
        place.Run("import", Repository.Data);
        File.Copy(place.Database, Copy);
        if (largerCopy)
        {
            using var larger = new Workplace();
            larger.Run("import", TwoEditions.Write(larger, 1));
            File.Copy(larger.Database, Copy, overwrite: true);
        }

        return PrivateMounts.Run(
            $"""
            mount -t tmpfs -o size=6m tmpfs '{Disk}' || exit 99
            cp '{place.Database}' '{OnDisk}'
            head -c 100m /dev/zero > '{Disk}/fill' 2>/dev/null
            truncate -s -100k '{Disk}/fill'
            {command}
            code=$?
            rm '{Disk}/fill'
            indicators verify --database '{OnDisk}' >/dev/null || exit 98
            test "$(indicators releases --format json --database '{OnDisk}')" = "$(indicators releases --format json --database '{place.Database}')" || exit 97
            exit $code
            """);
    }

    private static void IsFull(Outcome outcome, string database)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, outcome.Output), Is.EqualTo((3, "")), outcome.Error);
            Assert.That(outcome.Error, Does.StartWith($"{database}: the disk of the database or that of temporary files (").And.EndsWith(" is full. The database is as it was.\n"));
            Assert.That(Lines(outcome.Error), Is.EqualTo(1), outcome.Error);
        }
    }

    private static int Lines(string text) => text.Count(character => character == '\n');
}
