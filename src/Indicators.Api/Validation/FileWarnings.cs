using Indicators.Answers;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What contradicts the figures of a publisher's file, and what of them is not plausible, as warnings at its rows.</summary>
internal static class FileWarnings
{
    /// <summary>A warning for each that the file has a part in, at the first of its rows. What is between other inputs alone is theirs.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="reading">What was read from it.</param>
    /// <param name="database">A database that holds it beside other inputs.</param>
    internal static IReadOnlyList<Problem> Of(string file, PublisherReading reading, string database)
    {
        var found = FoundWarnings.In(database);
        var places = found.PlacesIn(reading.Observations());
        return
        [
            .. found.NotCompared is { } notCompared ? [notCompared] : Array.Empty<Problem>(),
            .. found.Conflicts.Select(conflict => OnFigure(FoundWarnings.TypeOf(conflict.Kind), conflict.Observations, conflict.Sentence.En)).OfType<Problem>(),
            .. found.NotPlausible.Select(warning => warning.Source is { } source ? OnSource(warning, source) : OnFigure(warning.Type, warning.Observations, warning.Sentence)).OfType<Problem>(),
        ];

        // Its columns have other names than the native ones: the row and the figure say where it is.
        Problem? OnFigure(ProblemType type, IReadOnlyList<Observation> observations, string sentence) =>
            observations.FirstOrDefault(observation => places.ContainsKey(observation.Key)) is { } mine
                ? new Problem(type, file, places[mine.Key].Row, null, mine.Figure is { } figure ? FigureCell.Text(figure) : "", sentence) { Indicator = mine.Indicator }
                : null;

        Problem? OnSource(PlausibilityWarning warning, Source source) =>
            source.Id == reading.Source ? new Problem(warning.Type, file, null, null, null, warning.Sentence) : null;
    }
}
