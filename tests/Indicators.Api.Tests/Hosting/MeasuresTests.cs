using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;

namespace Indicators.Api.Tests;

/// <summary>What the host measures, and where it is sent.</summary>
public sealed class MeasuresTests
{
    [Test]
    public async Task Picture_IsCountedAndTimed_ByFormAndFormat()
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var counted = new MetricCollector<long>(host.Service<IMeterFactory>(), Measures.Meter, Measures.RenderingsName);
        using var timed = new MetricCollector<double>(host.Service<IMeterFactory>(), Measures.Meter, Measures.RenderingDurationName);
        await client.GetByteArrayAsync(new Uri("/charts/identification-rate.svg", UriKind.Relative));

        using (Assert.EnterMultipleScope())
        {
            // charts/identification-rate.json: "form": "dots".
            Assert.That(counted.LastMeasurement!.Tags, Is.EquivalentTo(new Dictionary<string, object?> { ["form"] = "dots", ["format"] = "svg", ["outcome"] = "drawn" }));
            Assert.That(timed.LastMeasurement!.Value, Is.GreaterThan(0).And.LessThan(30));
        }
    }

    [Test]
    public async Task Request_IsTimed_ByRouteAndNotByAddress()
    {
        using var host = new RealHost();
        using var client = host.Client();
        using var timed = new MetricCollector<double>(host.Service<IMeterFactory>(), "Microsoft.AspNetCore.Hosting", "http.server.request.duration");
        await client.GetStringAsync(new Uri("/api/v1/claims/K1", UriKind.Relative));
        await timed.WaitForMeasurementsAsync(1, TimeSpan.FromSeconds(20));

        Assert.That(timed.LastMeasurement!.Tags["http.route"], Does.StartWith("/api/v1/claims/{id"));
    }

    // The host has imported before anybody can ask it for its meters: all meters of the program are listened to.
    [Test]
    public void Import_IsCountedTimedAndMeasuredInRows()
    {
        var measured = new Dictionary<string, (double Value, string? Outcome)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == Measures.Meter)
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured[instrument.Name] = (value, Outcome(tags)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured[instrument.Name] = (value, Outcome(tags)));
        listener.Start();
        using var host = new RealHost();
        using var publication = new Answers.PublicationSource(host.Database, publishesSmallCounts: false).Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(measured[Measures.ImportsName], Is.EqualTo((1.0, "imported")));
            Assert.That(measured[Measures.ImportDurationName].Value, Is.GreaterThan(0).And.LessThan(60));
            Assert.That(measured[Measures.ImportRowsName].Value, Is.EqualTo(publication.Release.Counts.Added));
        }
    }

    // A collector as the specification says: POST of protobuf to /v1/metrics. Names stand in it as they are.
    [Test]
    public async Task Collector_GetsRequestsRenderingsAndTheImport()
    {
        using var got = new MemoryStream();
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.MapPost("/v1/metrics", async (HttpContext context) => await context.Request.Body.CopyToAsync(got));
        await collector.StartAsync();
        using (var host = new RealHost(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")))
        {
            using var client = host.Client();
            await client.GetByteArrayAsync(new Uri("/charts/identification-rate.png", UriKind.Relative));
        }

        var text = System.Text.Encoding.Latin1.GetString(got.ToArray());
        Assert.That(text, Does.Contain("http.server.request.duration").And.Contain(Measures.RenderingsName).And.Contain(Measures.ImportRowsName).And.Not.Contain("identification-rate"));
    }

    private static string? Outcome(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var (name, value) in tags)
        {
            if (name == "outcome")
            {
                return value as string;
            }
        }

        return null;
    }
}
