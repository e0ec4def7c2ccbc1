using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class HealthTests
{
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
    public void HostWhoseDatabaseIsGone_IsNotReady()
    {
        var folder = new TemporaryFolder();
        using var host = new TestHost(folder);
        host.GetText("/readyz");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(folder.Database);

        var (status, _) = host.GetProblem("/readyz");

        Assert.That((int)status, Is.EqualTo(503));
    }
}
