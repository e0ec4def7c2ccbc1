using Indicators.Model;

namespace Indicators.Import;

/// <summary>The files that define what figures are about.</summary>
internal static class DefinitionTables
{
    internal const string CodesFile = "reference/codes.csv";

    internal static NativeTable<Code> Codes { get; } = new(
        CodesFile,
        ["dimension", "code", "name", "name_sr", "exhaustive"],
        (row, _) => new Code(row.Id("dimension"), row.Required("code"), row.Wording("name"), row.YesOrNo("exhaustive")),
        code => (code.Dimension, code.Id));

    internal static NativeTable<Source> Sources { get; } = new(
        "sources.csv",
        ["id", "counted_by", "publisher", "title", "url", "published", "accessed", "licence", "language", "small_count_from", "covers", "note"],
        (row, references) => new Source
        {
            Id = row.Id("id"),
            CountedBy = row.OptionalId("counted_by").Length == 0 ? "" : references.Codes.OfOpenList(row, "counted_by", Code.Counters),
            Publisher = row.Required("publisher"),
            Title = row.Required("title"),
            Url = row.WebAddress("url"),
            Published = row.OptionalPeriod("published"),
            Accessed = row.OptionalPeriod("accessed"),
            Licence = row.Text("licence"),
            Language = row.Text("language"),
            SmallCountFrom = row.Text("small_count_from"),
            Covers = row.Text("covers"),
            Note = row.Text("note"),
        },
        source => source.Id);

    internal static NativeTable<Indicator> Indicators { get; } = new(
        "indicators.csv",
        ["id", "kind", "unit", "reference", "name", "name_sr", "definition", "definition_sr", "caveat", "caveat_sr"],
        (row, _) => new Indicator
        {
            Id = row.Id("id"),
            Kind = row.Coded<FigureKind>("kind"),
            UnitCode = row.Required("unit"),
            Reference = row.Coded<ReferenceTime>("reference"),
            Name = row.Wording("name"),
            Definition = row.Wording("definition"),
            Caveat = row.Wording("caveat"),
        },
        indicator => indicator.Id);

    internal static NativeTable<SeriesNote> Notes { get; } = new(
        "notes.csv",
        ["id", "indicator", "area", "counted_by", "breakdown", "period", "status", "text", "text_sr", "basis"],
        (row, references) =>
        {
            _ = references.KindOf(row, "indicator");
            return new SeriesNote
            {
                Id = row.StatementId("id"),
                Indicator = row.Text("indicator"),
                Area = row.Text("area").Length == 0 ? "" : references.Codes.Area(row),
                CountedBy = row.OptionalId("counted_by").Length == 0 ? "" : references.Codes.OfOpenList(row, "counted_by", Code.Counters),
                Breakdown = references.Codes.OneBreakdown(row, "breakdown"),
                Period = row.OptionalPeriod("period") ?? Period.Parse(Period.UnknownEnd),
                Status = row.Text("status").Length == 0 ? null : row.Letter("status", ObservationStatus.Normal),
                Text = row.Wording("text"),
                Basis = row.Coded<NoteBasis>("basis"),
            };
        },
        note => note.Id);
}
