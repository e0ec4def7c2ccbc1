using System.Globalization;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>The files of what figures are about, as they are written.</summary>
internal static class DefinitionFiles
{
    internal static NativeFile<Code> Codes { get; } = new(
        DefinitionTables.Codes.File, DefinitionTables.Codes.Columns, code => [code.Dimension, code.Id, code.Name.En, code.Name.Sr, code.Exhaustive ? "yes" : ""]);

    internal static NativeFile<Spelling> Spellings { get; } = new(
        SpellingTable.Spellings.File, SpellingTable.Spellings.Columns, spelling => [spelling.Format, spelling.Column, spelling.Found, spelling.Code]);

    internal static NativeFile<Source> Sources { get; } = new(
        DefinitionTables.Sources.File,
        DefinitionTables.Sources.Columns,
        source =>
        [
            source.Id, source.CountedBy, source.Publisher, source.Title, source.Url, Text(source.Published), Text(source.Accessed), source.Licence, source.Language,
            source.SmallCountFrom, source.Covers, source.Note,
        ]);

    internal static NativeFile<Indicator> Indicators { get; } = new(
        DefinitionTables.Indicators.File,
        DefinitionTables.Indicators.Columns,
        indicator =>
        [
            indicator.Id, indicator.Kind.Code(), indicator.UnitCode, indicator.Reference.Code(),
            .. Texts(indicator.Name), .. Texts(indicator.Definition), .. Texts(indicator.Caveat),
        ]);

    internal static NativeFile<DerivedIndicator> Derived { get; } = new(
        DerivedTable.Derived.File,
        DerivedTable.Derived.Columns,
        derived =>
        [
            derived.Id, derived.Kind.Code(), derived.Numerator, derived.State.Length > 0 ? $"state={derived.State}" : derived.NumeratorBreakdown.Text,
            derived.Denominator, derived.DenominatorBreakdown.Text, derived.Scale.ToString(CultureInfo.InvariantCulture), derived.UnitCode,
            .. Texts(derived.Name), .. Texts(derived.Definition), .. Texts(derived.Caveat),
        ]);

    internal static NativeFile<SeriesNote> Notes { get; } = new(
        DefinitionTables.Notes.File,
        DefinitionTables.Notes.Columns,
        note =>
        [
            note.Id, note.Indicator, note.Area, note.CountedBy, note.Breakdown.Text, note.Period.Text, note.Status?.Letter() ?? "", .. Texts(note.Text), note.Basis.Code(),
        ]);

    internal static string Text(Period? period) => period?.Text ?? "";

    internal static IReadOnlyList<string> Texts(Wording wording) => [wording.En, wording.Sr];
}
