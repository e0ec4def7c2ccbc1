using System.Net;
using Microsoft.Data.Sqlite;

namespace Indicators.Cli.Tests;

/// <summary>The program as it is installed, whose threads hear clients and answer some of them, with a database in which every list of figures takes for ever.</summary>
public sealed class SlowAnswersTests
{
    private const string Slow = "/api/v1/series/identified-victims.json";
    private const string Kept = "/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022";

    private static readonly string[] Quick = ["/healthz", Kept, "/api/v1/series/identified-victims.json?geo=SRB&to=2022&from=2022", "/api/v1/series/identified-victims.csv?geo=SRB&from=2021&to=2022"];
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    // Many more slow ones than the machine has threads at first, half of them for an area that was not read yet: they reach every thread that hears clients.
    [Test]
    public async Task QuickAnswers_AreGiven_WhileSlowOnesAreMade()
    {
        using var place = new Workplace();
        place.Run("import", Repository.Data);
        await using var host = await ServingProgram.Start(place.Database, Repository.Data);
        using var client = host.Client();
        for (var time = 0; time < 3; time++)
        {
            _ = await client.GetStringAsync(new Uri(Kept, UriKind.Relative));
        }

        MakeSlow(place.Database);
        using var patience = new CancellationTokenSource();
        // As long as others ask, it is known which release is in force, and nobody has to leave the thread that heard him to find out.
        var others = Task.Run(() => AskOn(host, patience.Token));
        await Task.Delay(500);
        var slow = Enumerable.Range(0, Math.Min(16 * Environment.ProcessorCount, 48)).Select(number => client.GetAsync(new Uri(number % 2 == 0 ? Slow : $"{Slow}?geo=ALB&from={2000 + number}", UriKind.Relative), patience.Token)).ToList();
        var quick = new List<HttpStatusCode>();
        for (var time = 0; time < 50; time++)
        {
            using var another = host.Client();
            using var answer = await another.GetAsync(new Uri(Quick[time % Quick.Length], UriKind.Relative), CancellationToken.None).WaitAsync(Soon);
            quick.Add(answer.StatusCode);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(quick, Has.All.EqualTo(HttpStatusCode.OK));
            Assert.That(slow.Select(answer => answer.IsCompleted), Has.None.True);
        }

        await patience.CancelAsync();
        Assert.That(await others, Is.GreaterThan(100));
        Assert.That(async () => await Task.WhenAll(slow), Throws.InstanceOf<OperationCanceledException>());
    }

    private static async Task<int> AskOn(ServingProgram host, CancellationToken stop)
    {
        using var client = host.Client();
        var answers = 0;
        for (; !stop.IsCancellationRequested; answers++)
        {
            _ = await client.GetStringAsync(new Uri(Kept, UriKind.Relative), CancellationToken.None).WaitAsync(Soon);
        }

        return answers;
    }

    private static void MakeSlow(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = EndlessLists.Begin;
        command.ExecuteNonQuery();
    }
}
