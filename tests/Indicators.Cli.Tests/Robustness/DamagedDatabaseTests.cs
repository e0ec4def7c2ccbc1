namespace Indicators.Cli.Tests;

/// <summary>Every verb on every damage: exit 3 and one line.</summary>
public sealed class DamagedDatabaseTests
{
    private static readonly string[] Verbs = ["import", "import changed", "import file", "import --dry-run", "diff", "releases", "claims", "conflicts", "charts", "export", "backup", "restore", "verify", "serve"];

    private Workplace place = null!;
    private byte[] whole = [];

    private string Copy => place.Folder.File("copy.db");

    [OneTimeSetUp]
    public void ImportOnce()
    {
        using var first = new Workplace();
        first.Run("import", Repository.Data);
        whole = File.ReadAllBytes(first.Database);
    }

    [SetUp]
    public void Open()
    {
        place = new Workplace();
        File.WriteAllBytes(place.Database, whole);
    }

    [TearDown]
    public void Close() => place.Dispose();

    [Test]
    public void Verb_OnADamagedDatabase_IsExit3WithOneLine([ValueSource(nameof(Verbs))] string verb, [Values] Damage damage)
    {
        File.WriteAllBytes(Copy, whole);
        DamageOf.Put(damage, whole, place.Database);

        var outcome = Run(verb);

        // What a copy is put over need not be right; only a database of ours, so that nothing else is lost.
        var expected = verb == "restore" && damage is (Damage.BitOfAFigureFlipped or Damage.BitOfAPageFlipped) ? 0 : 3;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(expected), outcome.Output + outcome.Error);
            Assert.That(Lines(outcome.Error), expected == 3 ? Is.EqualTo(1) : Is.Zero, outcome.Error);
            Assert.That(outcome.Error, expected == 3 ? Does.StartWith(place.Database) : Is.Empty);
            Assert.That(outcome.Error + outcome.Output, Does.Not.Contain("Exception").And.Not.Contain("   at "));
        }
    }

    [Test]
    public void DamagedCopy_IsNotPutBack([Values] Damage damage)
    {
        File.WriteAllBytes(Copy, whole);
        DamageOf.Put(damage, whole, Copy);

        var outcome = place.Run("restore", Copy);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, Lines(outcome.Error)), Is.EqualTo((3, 1)), outcome.Error);
            Assert.That(outcome.Error, Does.StartWith(Copy));
            Assert.That(File.ReadAllBytes(place.Database), Is.EqualTo(whole));
        }
    }

    [Test]
    public void FileThatIsNoDatabase_IsNotTouched([ValueSource(nameof(Verbs))] string verb)
    {
        File.WriteAllBytes(Copy, whole);
        DamageOf.Put(Damage.Text, whole, place.Database);

        Run(verb);

        Assert.That(File.ReadAllText(place.Database), Is.EqualTo("a text that somebody needs\n"));
    }

    // 150 bits, spread over the file: verify finds each, or it was in a place that holds nothing.
    [Test]
    public void BitThatFlipped_IsFoundByVerify_OrChangesNothing()
    {
        var before = place.Dump();
        var random = new Random(1);
        for (var flip = 0; flip < 150; flip++)
        {
            var (position, bit) = (random.Next(whole.Length), random.Next(8));
            File.WriteAllBytes(place.Database, DamageOf.Flipped(whole, position, bit));

            var outcome = place.Run("verify");

            Assert.That(outcome.Code == 3 ? Lines(outcome.Error) == 1 : outcome.Code == 0 && place.Dump() == before, $"byte {position}, bit {bit}: {outcome}");
            Array.ForEach(Directory.GetFiles(place.Folder.Path, "indicators.db-*"), File.Delete);
        }
    }

    private static int Lines(string text) => text.Count(character => character == '\n');

    private Outcome Run(string verb) => verb switch
    {
        "import" or "diff" => place.Run(verb, Repository.Data),
        "import --dry-run" => place.Run("import", "--dry-run", Repository.Data),
        "import changed" => place.Run("import", place.Folder.DataWith("observations/cptv.csv", ",62,", ",63,")),
        "import file" => place.Run("import", PublishersFile()),
        "charts" => place.Run(verb, "--out", place.Folder.File("out"), "--definitions", Repository.Charts),
        "export" => place.Run(verb, "--out", place.Folder.File("out")),
        "backup" => place.Run(verb, place.Folder.File("new.db")),
        "restore" => place.Run(verb, Copy),
        // One that starts would serve for ever.
        "serve" => BoundedProcess.Run(verb, "--data", Repository.Data, "--charts", Repository.Charts, "--urls", "http://127.0.0.1:0", "--database", place.Database),
        _ => place.Run(verb),
    };

    private string PublishersFile()
    {
        place.Folder.Write("population.csv", "Country Name,Country Code,Year,Value\nSerbia,SRB,2022,6664449\n");
        return place.Folder.File("population.csv");
    }
}
