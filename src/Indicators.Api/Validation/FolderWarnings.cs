using Indicators.Answers;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What contradicts what in a data folder, and what is not plausible, as warnings at the rows where it stands.</summary>
internal static class FolderWarnings
{
    /// <summary>A warning for each, at the first row that is part of it.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">A database that holds it, and nothing else.</param>
    internal static IReadOnlyList<Problem> Of(DataFolder folder, string database)
    {
        var found = FoundWarnings.In(database);
        var places = found.PlacesIn(folder.Read().Data.Observations);
        var (sourceRows, spellRows) = (folder.SourceRows(), folder.SpellRows());
        return
        [
            .. found.NotCompared is { } notCompared ? [notCompared] : Array.Empty<Problem>(),
            .. found.Conflicts.Select(conflict => conflict.Spells.Count > 0 ? OnSpells(conflict) : OnFigures(conflict)),
            .. found.NotPlausible.Select(warning => warning.Source is { } source ? OnSource(warning, source) : OnFigure(warning)),
        ];

        Problem OnSpells(Conflict conflict) => new(
            ProblemType.ConflictSpells, "spells.csv", spellRows[conflict.Spells[0].Id], "id", string.Join(", ", conflict.Spells.Select(spell => spell.Id)), conflict.Sentence.En);

        Problem OnFigures(Conflict conflict) =>
            At(places[conflict.Observations[0].Key], FoundWarnings.TypeOf(conflict.Kind), "value", FigureCell.Text(conflict.Observations[0].Figure!), conflict.Sentence.En, conflict.Indicator);

        Problem OnFigure(PlausibilityWarning warning) =>
            At(places[warning.Observations[0].Key], warning.Type, warning.Column, warning.Cell, warning.Sentence, warning.Indicator);

        Problem OnSource(PlausibilityWarning warning, Source source) =>
            new(warning.Type, "sources.csv", sourceRows[source.Id], warning.Column, warning.Cell, warning.Sentence);
    }

    private static Problem At(RowPlace place, ProblemType type, string column, string cell, string sentence, string indicator) =>
        new(type, place.File, place.Row, column, cell, sentence) { Indicator = indicator };
}
