using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Api.Tests;

/// <summary>Every chart of the repository with its figures, for tests that look at all of them.</summary>
internal sealed class AllCharts : IDisposable
{
    private readonly TestHost host = new();
    private readonly IServiceScope scope;
    private readonly Publication publication;

    internal AllCharts()
    {
        Assert.That(host.GetText("/charts"), Is.Not.Empty);
        scope = host.Services.CreateScope();
        publication = scope.ServiceProvider.GetRequiredService<PublicationSource>().Open();
    }

    internal static IEnumerable<string> Sizes() => PictureSize.Named.Keys.Concat(PictureSize.Printed.Keys);

    internal static ChartLook Look(string size, Language language, Theme theme) => new(PictureSize.Named.Concat(PictureSize.Printed).ToDictionary()[size], language, theme);

    internal IEnumerable<(string Id, ChartContent Content)> Contents() =>
        host.Services.GetRequiredService<ChartLibrary>().Definitions.Select(definition => (definition.Id, ChartContents.Of(publication, definition)));

    /// <summary>The plain pictures of indicators of which nobody has designed one.</summary>
    internal IEnumerable<(string Id, ChartContent Content)> Plain() =>
        from entry in publication.Catalogue.Entries
        where !host.Services.GetRequiredService<ChartLibrary>().Definitions.Any(definition => definition.Id == entry.Id)
        let plain = PlainChart.Of(entry.Id, publication)
        where plain is not null
        select (entry.Id, ChartContents.Of(publication, plain));

    public void Dispose()
    {
        publication.Dispose();
        scope.Dispose();
        host.Dispose();
    }
}
