using System.Net;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>One picture is drawn at a time, and the test has the turn.</summary>
public sealed class RenderingsTests
{
    private const string Png = "/charts/identification-rate.png";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Test]
    public async Task SoManyWaitForTheirTurn_AndTheNextIsRefusedAtOnce()
    {
        using var host = new RealHost(("Indicators:Renderings", "1"));
        var places = (await host.Config()).GetProperty("renderingsWaiting").GetInt32();
        using var client = host.Client();
        List<Task<HttpResponseMessage>> waiting;
        using (await host.Service<Renderings>().Turn(CancellationToken.None))
        {
            waiting = [.. Enumerable.Range(0, places + 1).Select(number => client.GetAsync(new Uri(Other(number), UriKind.Relative)))];
            var refused = await Task.WhenAny(waiting);
            waiting.Remove(refused);
            await AssertRefused(await refused);
            Assert.That(waiting.Where(answer => answer.IsCompleted), Is.Empty);
        }

        foreach (var answer in await Task.WhenAll(waiting))
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            answer.Dispose();
        }
    }

    [TestCase("Indicators:Timeouts:Rendering", "renderingSeconds", "/problems/busy")]
    [TestCase("Indicators:Timeouts:Request", "requestSeconds", "/problems/took-too-long")]
    public async Task TurnThatDoesNotComeInTime_IsARefusal(string setting, string limit, string type)
    {
        using var host = new RealHost(("Indicators:Renderings", "1"), (setting, "1"));
        using var client = host.Client();
        using var turn = await host.Service<Renderings>().Turn(CancellationToken.None);
        using var answer = await client.GetAsync(new Uri(Png, UriKind.Relative)).WaitAsync(Soon);

        Assert.That((await host.Config()).GetProperty(limit).GetInt32(), Is.EqualTo(1));
        await AssertRefused(answer, type);
    }

    // A page waits for its pictures as they would wait: without them it would be kept without them.
    [Test]
    public async Task PageWhosePicturesHaveNoTurn_SaysThatTheHostIsBusy_AndIsThereAfterwards()
    {
        using var host = new RealHost(("Indicators:Renderings", "1"), ("Indicators:Timeouts:Rendering", "1"));
        using var client = host.Client();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        using (await host.Service<Renderings>().Turn(CancellationToken.None))
        {
            using var refused = await client.GetAsync(new Uri("/", UriKind.Relative)).WaitAsync(Soon);
            Assert.That((refused.StatusCode, refused.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "text/html")));
            Assert.That(refused.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
        }

        Assert.That(await client.GetStringAsync(new Uri("/", UriKind.Relative)).WaitAsync(Soon), Does.Contain("<svg "));
    }

    // What is no drawing needs no turn.
    [TestCase("/charts/identification-rate.alt.txt", HttpStatusCode.OK)]
    [TestCase("/embed/identification-rate", HttpStatusCode.OK)]
    [TestCase("/charts/unknown.png", HttpStatusCode.NotFound)]
    [TestCase("/api/v1/series/identification-rate.json", HttpStatusCode.OK)]
    public async Task OtherAnswers_DoNotWait(string address, HttpStatusCode status)
    {
        using var host = new RealHost(("Indicators:Renderings", "1"));
        using var client = host.Client();
        using var turn = await host.Service<Renderings>().Turn(CancellationToken.None);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative)).WaitAsync(Soon);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task WhoeverLeaves_GivesThePlaceBack()
    {
        using var host = new RealHost(("Indicators:Renderings", "1"));
        using var client = host.Client();
        using (await host.Service<Renderings>().Turn(CancellationToken.None))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            Assert.That(async () => await client.GetAsync(new Uri(Png, UriKind.Relative), patience.Token), Throws.InstanceOf<OperationCanceledException>());
        }

        using var next = await client.GetAsync(new Uri(Png, UriKind.Relative)).WaitAsync(Soon);
        Assert.That(next.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    // The same one is drawn once for all who ask for it.
    private static string Other(int number) => $"{Png}?from={1900 + number}";

    private static async Task AssertRefused(HttpResponseMessage answer, string type = "/problems/busy")
    {
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
            Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo(type));
            Assert.That(answer.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
            Assert.That(answer.Headers.CacheControl?.NoCache, Is.True);
        }
    }
}
