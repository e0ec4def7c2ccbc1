using System.Text;
using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>A publisher's file, read by the program's own definitions.</summary>
internal sealed class Published
{
    internal const string AnyPublisher = "office-2024";

    private Published(PublisherReading reading)
    {
        Reading = reading;
        Observations = reading.HasErrors ? [] : [.. reading.Observations().Select(placed => placed.Observation)];
    }

    internal PublisherReading Reading { get; }

    internal IReadOnlyList<Observation> Observations { get; }

    /// <summary>Each observation as indicator, area, period, breakdown and cell.</summary>
    internal IEnumerable<string> Figures => Observations.Select(Short);

    /// <summary>Each figure that is left out, as row, column and reason.</summary>
    internal IEnumerable<string> LeftOut => Reading.LeftOut.Select(record => $"{record.Row} {record.Column}: {record.Reason}");

    internal IEnumerable<string> Problems => Reading.Problems.Select(problem => problem.ToString());

    internal static PublisherDefinitions Definitions { get; } = WithAnyPublisher(PublisherDefinitions.Of(BuiltInDefinitions.Read().Data));

    internal static Published Of(string text, string? format = null, string? source = null, params Spelling[] spellings) => OfBytes(Encoding.UTF8.GetBytes(text), format, source, spellings);

    internal static Published OfBytes(byte[] content, string? format = null, string? source = null, params Spelling[] spellings)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-");
        try
        {
            var file = Path.Combine(folder.FullName, "file.csv");
            File.WriteAllBytes(file, content);
            return OfFile(file, format, source, spellings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static Published OfFile(string file, string? format = null, string? source = null, params Spelling[] spellings) =>
        new(new PublisherFile(file).Read(Definitions with { Spellings = [.. Definitions.Spellings, .. spellings] }, format, source));

    internal static string Short(Observation observation) => string.Join(' ', new[]
    {
        observation.Indicator, observation.Area, observation.Period.Text, observation.Breakdown.Text,
        observation.Figure is { } figure ? FigureCell.Text(figure) : "-",
    }.Where(part => part.Length > 0));

    private static PublisherDefinitions WithAnyPublisher(PublisherDefinitions definitions) =>
        definitions with { Sources = [.. definitions.Sources, definitions.Sources[0] with { Id = AnyPublisher, CountedBy = "eurostat", Published = null }] };
}
