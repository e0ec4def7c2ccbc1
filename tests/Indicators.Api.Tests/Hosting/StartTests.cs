using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Indicators.Api.Tests;

/// <summary>What the program does before it listens.</summary>
public sealed class StartTests
{
    [Test]
    public void SecondStartOnTheSameData_MakesNoRelease()
    {
        using var folder = new TemporaryFolder();
        Build(folder, Repository.Data);

        Build(folder, Repository.Data);

        Assert.That(Releases(folder), Is.EqualTo(1));
    }

    [Test]
    public void StartOnChangedData_MakesARelease()
    {
        using var folder = new TemporaryFolder();
        Build(folder, Repository.Data);

        Build(folder, folder.DataWith("observations/cptv.csv", ",62,", ",63,"));

        Assert.That(Releases(folder), Is.EqualTo(2));
    }

    [Test]
    public void StartWithoutDataFolder_ServesWhatTheDatabaseHolds()
    {
        using var folder = new TemporaryFolder();
        Build(folder, Repository.Data);

        Build(folder, folder.File("nowhere"));

        Assert.That(Releases(folder), Is.EqualTo(1));
    }

    [Test]
    public void StartWithNeitherDataNorDatabase_IsRefused()
    {
        using var folder = new TemporaryFolder();

        var (code, said) = Run(folder, folder.File("nowhere"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(said, Does.Contain("neither a database"));
            Assert.That(File.Exists(folder.Database), Is.False);
        }
    }

    [Test]
    public void StartOnWrongData_SaysWhereAndWhat_AndLeavesTheDatabaseAsItWas()
    {
        using var folder = new TemporaryFolder();
        Build(folder, Repository.Data);

        var (code, said) = Run(folder, folder.DataWith("observations/migration.csv", ">116000", "116.000"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(said, Does.Contain("observations/migration.csv, row 2, column value: found \"116.000\""));
            Assert.That(Releases(folder), Is.EqualTo(1));
        }
    }

    [TestCase("Indicators:SmallCounts", "show", 2, "allowed: withhold, publish")]
    [TestCase("Indicators:RateLimit:PermitLimit", "0", 2, "allowed: 1 or more")]
    [TestCase("Indicators:RateLimit:PermitLimit", "many", 2, "PermitLimit")]
    [TestCase("Indicators:Renderings", "0", 2, "allowed: 1 to 1000")]
    [TestCase("Indicators:Timeouts:Request", "0", 2, "allowed: 1 to 3600 seconds")]
    [TestCase("Indicators:Timeouts:Reading", "1", 2, "allowed: 2 to 3600 seconds")]
    [TestCase("Indicators:SlowestBytesPerSecond", "0", 2, "allowed: 1 or more")]
    [TestCase("Indicators:Proxies", "10.0.0.1, proxy", 2, "has \"proxy\"; allowed: addresses")]
    [TestCase("Indicators:Proxies", "10.0.0.0/33", 2, "has \"10.0.0.0/33\"")]
    [TestCase("Indicators:Logs", "xml", 2, "allowed: text, json")]
    public void WrongSetting_IsRefused(string key, string value, int expectedCode, string expected)
    {
        using var folder = new TemporaryFolder();

        var (code, said) = Run(folder, Repository.Data, $"--{key}={value}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(expectedCode));
            Assert.That(said, Does.Contain(expected));
        }
    }

    [TestCase("""{ "id": "a", "indicator": "identified-victms" }""", "a.json")]
    [TestCase("""{ "id": "b" }""", "a.json")]
    [TestCase("not json", "a.json, line 1")]
    public void WrongChartDefinition_IsRefused(string definition, string expected)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("charts"));
        File.WriteAllText(Path.Combine(folder.File("charts"), "a.json"), definition);

        var (code, said) = Run(folder, Repository.Data, $"--Indicators:Charts={folder.File("charts")}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(said, Does.Contain(expected));
        }
    }

    // They would lie in the home of whoever runs the host, for nothing.
    [Test]
    public void Start_MakesNoKeys()
    {
        using var folder = new TemporaryFolder();
        using var app = IndicatorsHost.Build(Settings(folder, Repository.Data));

        Assert.That(app.Services.GetServices<IHostedService>().Select(service => service.GetType().Namespace), Has.None.Contains("DataProtection"));
    }

    // Charts are read while the data are imported: what is told first does not depend on which of them ends first.
    [Test]
    public void WrongDataAndWrongChart_TellsOfTheData()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("charts"));
        File.WriteAllText(Path.Combine(folder.File("charts"), "a.json"), "not json");

        var (code, said) = Run(folder, folder.DataWith("observations/migration.csv", ">116000", "116.000"), $"--Indicators:Charts={folder.File("charts")}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(1));
            Assert.That(said, Does.Contain("migration.csv").And.Not.Contain("a.json"));
        }
    }

    [Test]
    public void FileThatIsNoDatabase_IsRefused_AndNotTouched()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Database, "a text that somebody needs");

        var (code, _) = Run(folder, Repository.Data);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(code, Is.EqualTo(3));
            Assert.That(File.ReadAllText(folder.Database), Is.EqualTo("a text that somebody needs"));
        }
    }

    private static void Build(TemporaryFolder folder, string data)
    {
        using var app = IndicatorsHost.Build(Settings(folder, data));
    }

    // Only for starts that are refused: one that succeeds would serve for ever.
    private static (int Code, string Said) Run(TemporaryFolder folder, string data, params string[] more)
    {
        using var said = new StringWriter();
        return (HostRun.Of([.. Settings(folder, data), .. more], said), said.ToString());
    }

    private static string[] Settings(TemporaryFolder folder, string data) =>
        [$"--Indicators:Database={folder.Database}", $"--Indicators:Data={data}", $"--Indicators:Charts={Repository.Charts}", "--urls=http://127.0.0.1:0"];

    private static int Releases(TemporaryFolder folder)
    {
        using var publication = new Answers.PublicationSource(folder.Database, publishesSmallCounts: false).Open();
        return publication.Releases.Count;
    }
}
