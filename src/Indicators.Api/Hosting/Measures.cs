using System.Diagnostics;
using System.Diagnostics.Metrics;
using Indicators.Charts;

namespace Indicators.Api;

/// <summary>What the host measures of itself beside what the web framework does: drawings and imports.</summary>
internal sealed class Measures
{
    internal const string Meter = "Indicators";
    internal const string RenderingsName = "indicators.renderings";
    internal const string RenderingDurationName = "indicators.rendering.duration";
    internal const string ImportsName = "indicators.imports";
    internal const string ImportDurationName = "indicators.import.duration";
    internal const string ImportRowsName = "indicators.import.rows";

    private readonly Counter<long> renderings;
    private readonly Histogram<double> renderingDuration;
    private readonly Counter<long> imports;
    private readonly Histogram<double> importDuration;
    private readonly Counter<long> importRows;

    public Measures(IMeterFactory meters)
    {
        var meter = meters.Create(Meter, ProgramVersion.Text);
        renderings = meter.CreateCounter<long>(RenderingsName, "{picture}", "Pictures that were asked for: drawn, taken from what was kept, or refused because too many were asked for at once.");
        renderingDuration = meter.CreateHistogram<double>(RenderingDurationName, "s", "How long a picture took to draw.");
        imports = meter.CreateCounter<long>(ImportsName, "{import}", "Imports: a new release, nothing new, refused for errors in the data, or failed.");
        importDuration = meter.CreateHistogram<double>(ImportDurationName, "s", "How long an import took.");
        importRows = meter.CreateCounter<long>(ImportRowsName, "{row}", "Rows that imports added or ended.");
    }

    internal void Rendered(ChartForm form, string format, TimeSpan duration)
    {
        renderingDuration.Record(duration.TotalSeconds, Tags(form, format));
        Count(form, format, "drawn");
    }

    internal void RenderingRefused(ChartForm form, string format) => Count(form, format, "refused");

    /// <summary>A picture was given that had been drawn before.</summary>
    internal void RenderingKept(ChartForm form, string format) => Count(form, format, "kept");

    internal void Imported(string outcome, TimeSpan duration, long rows)
    {
        imports.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        importDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        importRows.Add(rows);
    }

    private void Count(ChartForm form, string format, string outcome)
    {
        var tags = Tags(form, format);
        tags.Add("outcome", outcome);
        renderings.Add(1, tags);
    }

    private static TagList Tags(ChartForm form, string format) => new() { { "form", form.ToString().ToLowerInvariant() }, { "format", format } };
}
