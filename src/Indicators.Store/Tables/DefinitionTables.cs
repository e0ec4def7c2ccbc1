using System.Globalization;
using Indicators.Model;

namespace Indicators.Store;

/// <summary>The tables of what figures are about.</summary>
internal static class DefinitionTables
{
    internal static VersionedTable<Code> Codes { get; } = new(
        "code",
        ["dimension", "code", "name", "name_sr", "exhaustive"],
        KeyLength: 2,
        code => [code.Dimension, code.Id, code.Name.En, code.Name.Sr, code.Exhaustive ? 1 : 0],
        row => new Code(row.Text("dimension"), row.Text("code"), row.Wording("name"), row.Flag("exhaustive")));

    internal static VersionedTable<Spelling> Spellings { get; } = new(
        "spelling",
        ["format", "column", "found", "code"],
        KeyLength: 3,
        spelling => [spelling.Format, spelling.Column, spelling.Found, spelling.Code],
        row => new Spelling(row.Text("format"), row.Text("column"), row.Text("found"), row.Text("code")));

    internal static VersionedTable<Source> Sources { get; } = new(
        "source",
        ["id", "counted_by", "publisher", "title", "url", "published", "accessed", "licence", "language", "small_count_from", "covers", "note"],
        KeyLength: 1,
        source =>
        [
            source.Id, source.CountedBy, source.Publisher, source.Title, source.Url, source.Published?.Text, source.Accessed?.Text, source.Licence,
            source.Language, source.SmallCountFrom, source.Covers, source.Note,
        ],
        row => new Source
        {
            Id = row.Text("id"),
            CountedBy = row.Text("counted_by"),
            Publisher = row.Text("publisher"),
            Title = row.Text("title"),
            Url = row.Text("url"),
            Published = row.OptionalPeriod("published"),
            Accessed = row.OptionalPeriod("accessed"),
            Licence = row.Text("licence"),
            Language = row.Text("language"),
            SmallCountFrom = row.Text("small_count_from"),
            Covers = row.Text("covers"),
            Note = row.Text("note"),
        });

    internal static VersionedTable<Indicator> Indicators { get; } = new(
        "indicator",
        ["id", "kind", "unit", "reference", "name", "name_sr", "definition", "definition_sr", "caveat", "caveat_sr"],
        KeyLength: 1,
        indicator =>
        [
            indicator.Id, indicator.Kind.Code(), indicator.UnitCode, indicator.Reference.Code(),
            indicator.Name.En, indicator.Name.Sr, indicator.Definition.En, indicator.Definition.Sr, indicator.Caveat.En, indicator.Caveat.Sr,
        ],
        row => new Indicator
        {
            Id = row.Text("id"),
            Kind = row.Coded<FigureKind>("kind"),
            UnitCode = row.Text("unit"),
            Reference = row.Coded<ReferenceTime>("reference"),
            Name = row.Wording("name"),
            Definition = row.Wording("definition"),
            Caveat = row.Wording("caveat"),
        });

    internal static VersionedTable<DerivedIndicator> Derived { get; } = new(
        "derived",
        [
            "id", "kind", "numerator", "numerator_breakdown", "state", "denominator", "denominator_breakdown", "scale", "unit",
            "name", "name_sr", "definition", "definition_sr", "caveat", "caveat_sr",
        ],
        KeyLength: 1,
        derived =>
        [
            derived.Id, derived.Kind.Code(), derived.Numerator, derived.NumeratorBreakdown.Text, derived.State,
            derived.Denominator, derived.DenominatorBreakdown.Text, derived.Scale.ToString(CultureInfo.InvariantCulture), derived.UnitCode,
            derived.Name.En, derived.Name.Sr, derived.Definition.En, derived.Definition.Sr, derived.Caveat.En, derived.Caveat.Sr,
        ],
        row => new DerivedIndicator
        {
            Id = row.Text("id"),
            Kind = row.Coded<DerivedKind>("kind"),
            Numerator = row.Text("numerator"),
            NumeratorBreakdown = Breakdown.Parse(row.Text("numerator_breakdown")),
            State = row.Text("state"),
            Denominator = row.Text("denominator"),
            DenominatorBreakdown = Breakdown.Parse(row.Text("denominator_breakdown")),
            Scale = row.OptionalNumber("scale") ?? 1,
            UnitCode = row.Text("unit"),
            Name = row.Wording("name"),
            Definition = row.Wording("definition"),
            Caveat = row.Wording("caveat"),
        });

    internal static VersionedTable<SeriesNote> Notes { get; } = new(
        "note",
        ["id", "indicator", "area", "counted_by", "breakdown", "period", "status", "text", "text_sr", "basis"],
        KeyLength: 1,
        note =>
        [
            note.Id, note.Indicator, note.Area, note.CountedBy, note.Breakdown.Text, note.Period.Text, note.Status?.Letter(), note.Text.En, note.Text.Sr, note.Basis.Code(),
        ],
        row => new SeriesNote
        {
            Id = row.Text("id"),
            Indicator = row.Text("indicator"),
            Area = row.Text("area"),
            CountedBy = row.Text("counted_by"),
            Breakdown = Breakdown.Parse(row.Text("breakdown")),
            Period = row.Period("period"),
            Status = row.OptionalText("status") is { } letter ? StatusLetters.Parse<ObservationStatus>(letter) : null,
            Text = row.Wording("text"),
            Basis = row.Coded<NoteBasis>("basis"),
        });
}
