using System.Net;
using Microsoft.Data.Sqlite;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>The database of a host that serves, broken in many ways.</summary>
public sealed class HealthTests
{
    private const string Series = "/api/v1/series/identified-victims.json?geo=SRB";

    private TemporaryFolder folder = null!;
    private TestHost host = null!;

    [SetUp]
    public void Start()
    {
        folder = new TemporaryFolder();
        host = new TestHost(folder, ("Indicators:Data", folder.CopyOfFoundingData()));
        Assert.That(host.GetText("/readyz"), Is.EqualTo("ready: release 1\n"));
    }

    [TearDown]
    public void Stop()
    {
        host.Dispose();
        folder.Dispose();
    }

    [Test]
    public void Host_SaysThatItLivesAndIsReady()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Host.GetText("/healthz"), Is.EqualTo("live\n"));
            Assert.That(Host.GetText("/readyz"), Is.EqualTo("ready: release 1\n"));
        }
    }

    [Test]
    public void DatabaseThatIsGone()
    {
        File.Delete(folder.Database);

        AssertNotReady("The database file is not there.", "/problems/not-ready");
    }

    // What rests on no figure is told all the same, and an address that leads nowhere stays one.
    [TestCase("/swagger/v1/swagger.json", HttpStatusCode.ServiceUnavailable)]
    [TestCase("/problems/not-ready", HttpStatusCode.OK)]
    [TestCase("/nothing", HttpStatusCode.NotFound)]
    public void WithoutItsDatabase_TheHostTellsWhatItCan(string address, HttpStatusCode status)
    {
        File.Delete(folder.Database);
        using var answer = host.Get(address);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public void DatabaseOfWhichTheBeginningIsDamaged()
    {
        Overwrite(position: 0, length: 50);

        AssertNotReady("The database is damaged.", "/problems/not-ready");
    }

    // Nobody has read these pages since: the release is compared with its hash because the file is another one.
    [Test]
    public void DatabaseOfWhichFiguresAreDamaged()
    {
        Execute("UPDATE observation SET value = '63' WHERE value = '62'");

        AssertNotReady("The database is damaged.", null);
    }

    [Test]
    public void DatabaseOfALaterVersion()
    {
        Execute("PRAGMA user_version = 99");

        AssertNotReady("The database holds nothing yet, or is not one of this version of the program.", "/problems/not-ready");
    }

    [Test]
    public void AnotherProgramsDatabase()
    {
        File.Delete(folder.Database);
        Execute("CREATE TABLE note (text TEXT)");

        AssertNotReady("The database holds nothing yet, or is not one of this version of the program.", "/problems/not-ready");
    }

    // As a first import holds it, which writes without a log that others could read beside.
    [Test]
    public void DatabaseThatAFirstImportHolds()
    {
        // The host keeps its connections to the file, which would hold up the change of the journal: another file is put in its place.
        var held = folder.Database + ".held";
        File.Copy(folder.Database, held);
        using var import = Open(held);
        Execute(import, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
        File.Move(held, folder.Database, overwrite: true);

        AssertNotReady("Another program holds the database: a first import, or a copy that is put back.", null);
        Execute(import, "COMMIT");
    }

    [Test]
    public void DatabaseThatIsBack_IsReady()
    {
        File.Move(folder.Database, folder.Database + ".away");
        Assert.That(host.GetProblem("/readyz").Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        File.Move(folder.Database + ".away", folder.Database);

        Assert.That(host.GetText("/readyz"), Is.EqualTo("ready: release 1\n"));
    }

    [Test]
    public void Page_WithoutADatabase_SaysSoInAPage()
    {
        Execute("PRAGMA user_version = 99");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/about?lang=sr-Latn", UriKind.Relative));
        request.Headers.Add("Accept", "text/html");
        using var answer = host.Client.SendAsync(request).GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(503));
            Assert.That(Pages.Shown(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()), Does.Contain("Stranica trenutno ne može da se prikaže"));
        }
    }

    [Test]
    public void LaterImport_IsReady()
    {
        ReleasedHost.Import(folder, "2024-03-01", folder.DataWith("observations/cptv.csv", ",62,", ",63,"));

        Assert.That(host.GetText("/readyz"), Is.EqualTo("ready: release 2\n"));
    }

    private void AssertNotReady(string reason, string? typeOfAnswers)
    {
        var (status, problem) = host.GetProblem("/readyz");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("/problems/not-ready"));
            Assert.That(problem.GetProperty("detail").GetString(), Is.EqualTo(reason));
            Assert.That(problem.ToString(), Does.Not.Contain(folder.Path));
            Assert.That(host.GetText("/healthz"), Is.EqualTo("live\n"));
        }

        if (typeOfAnswers is not null)
        {
            var (answered, refusal) = host.GetProblem(Series);
            Assert.That((answered, refusal.GetProperty("type").GetString()), Is.EqualTo((HttpStatusCode.ServiceUnavailable, typeOfAnswers)));
            Assert.That(refusal.ToString(), Does.Not.Contain(folder.Path).And.Not.Contain("SQLite"));
        }
    }

    private void Overwrite(int position, int length)
    {
        using var file = new FileStream(folder.Database, FileMode.Open, FileAccess.Write);
        file.Position = position;
        file.Write(Enumerable.Repeat((byte)'x', length).ToArray());
    }

    private SqliteConnection Open(string? path = null)
    {
        var connection = new SqliteConnection($"Data Source={path ?? folder.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
