using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Indicators.Api.Tests;

/// <summary>A real database in which every list of figures takes for ever.</summary>
public sealed class RequestTimeoutTests
{
    // Figures of one area may be kept from the start; those of all are read each time.
    private const string Slow = "/api/v1/series/identified-victims.json";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private RealHost host = null!;

    [SetUp]
    public void Start() => Start(2);

    [TearDown]
    public void Stop() => host.Dispose();

    [Test]
    public async Task AnswerThatTakesTooLong_IsGivenUp_AndSaysSo()
    {
        using var client = host.Client();
        var begun = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(Slow, UriKind.Relative));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Stopwatch.GetElapsedTime(begun), Is.LessThan(Soon));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("/problems/took-too-long"));
            Assert.That(answer.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        }
    }

    // Thirty at once, more than the machine has processors: each gives its thread back, and the host answers as before.
    [Test]
    public async Task ManyOfThem_HoldNoThread()
    {
        using var client = host.Client();
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync(new Uri(Slow, UriKind.Relative)))).WaitAsync(TimeSpan.FromSeconds(90));
        Execute(EndlessLists.End);
        var quick = await FirstAnswer(client).WaitAsync(Soon);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answers.Select(answer => answer.StatusCode), Has.All.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(quick, Is.EqualTo(HttpStatusCode.OK));
        }

        Array.ForEach(answers, answer => answer.Dispose());
    }

    // More than there are threads at first, all busy: who asks for something quick is answered before the first of them is given up.
    [Test]
    public async Task ManyOfThem_LeaveAThreadForOthers()
    {
        host.Dispose();
        Start(60);
        using var client = host.Client();
        using var patience = new CancellationTokenSource();
        var slow = Enumerable.Range(0, (2 * Environment.ProcessorCount) + 2).Select(_ => client.GetAsync(new Uri(Slow, UriKind.Relative), patience.Token)).ToList();
        using var quick = await client.GetAsync(new Uri("/healthz", UriKind.Relative), CancellationToken.None).WaitAsync(Soon);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(quick.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(slow.Select(answer => answer.IsCompleted), Has.None.True);
        }

        await patience.CancelAsync();
        Assert.That(async () => await Task.WhenAll(slow), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task ClientThatLeaves_IsNotWorkedForAnyLonger()
    {
        using var answered = new MetricCollector<double>(host.Service<IMeterFactory>(), "Microsoft.AspNetCore.Hosting", "http.server.request.duration");
        using var client = host.Client();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.That(async () => await client.GetAsync(new Uri(Slow, UriKind.Relative), patience.Token), Throws.InstanceOf<OperationCanceledException>());
        await answered.WaitForMeasurementsAsync(1, Soon);

        Assert.That(answered.LastMeasurement!.Tags["http.response.status_code"], Is.EqualTo(499));
    }

    // Two seconds can be short for a machine that runs other tests beside this one: what was refused is asked again.
    private static async Task<HttpStatusCode> FirstAnswer(HttpClient client)
    {
        while (true)
        {
            using var answer = await client.GetAsync(new Uri(Slow, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return answer.StatusCode;
            }
        }
    }

    private void Start(int seconds)
    {
        host = new RealHost(("Indicators:Timeouts:Request", $"{seconds}"));
        Execute(EndlessLists.Begin);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={host.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
