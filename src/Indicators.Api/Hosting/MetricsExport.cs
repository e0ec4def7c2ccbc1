using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Indicators.Api;

/// <summary>Sends what is measured to an OpenTelemetry collector, where the operator names one. Without that nothing leaves the host, and nothing is collected.</summary>
internal static class MetricsExport
{
    // https://opentelemetry.io/docs/specs/otel/protocol/exporter/: the names are the specification's; the exporter reads the rest of them by itself.
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";

    // Of requests, connections, refused requests and the runtime; the routes of requests are patterns, not addresses.
    private static readonly string[] FrameworksMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    internal static void AddMetricsExport(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[Endpoint]) && string.IsNullOrEmpty(configuration[MetricsEndpoint]))
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("indicators", serviceVersion: ProgramVersion.Text, autoGenerateServiceInstanceId: true))
            .WithMetrics(metrics => metrics.AddMeter([Measures.Meter, .. FrameworksMeters]).AddOtlpExporter());
    }

    /// <summary>Begins to collect before the host runs: the import comes first.</summary>
    internal static void Begin(IServiceProvider services) => services.GetService<MeterProvider>();
}
