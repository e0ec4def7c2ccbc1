using Indicators.Answers;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>Finds what is on a chart.</summary>
public static class ChartContents
{
    /// <summary>What is on a chart as it is defined.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="definition">The chart.</param>
    public static ChartContent Of(Publication publication, ChartDefinition definition) => Of(publication, definition, ChartRequest.Plain(definition, ChartLook.Default));

    /// <summary>What is on a chart.</summary>
    /// <param name="publication">The release as it is published.</param>
    /// <param name="definition">The chart.</param>
    /// <param name="request">What is asked of it.</param>
    public static ChartContent Of(Publication publication, ChartDefinition definition, ChartRequest request) =>
        Of(publication, request.On(definition), request, [.. ChartQueries.Of(definition, request.Figures).Select(query => SeriesAnswers.Find(publication, query))]);

    internal static ChartContent Of(Publication publication, ChartDefinition definition, ChartRequest request, IReadOnlyList<SeriesAnswer> answers)
    {
        var names = NamesOf(publication.Catalogue);
        List<ShownFigure> figures = [.. answers.SelectMany(answer => FiguresOf(answer, definition))];
        var shown = Shown(publication.Catalogue, definition, request, names, figures);
        if (definition.Form == ChartForm.Timeline)
        {
            return Timeline(publication, shown, request.Figures, names);
        }

        List<Cited> cited = [.. figures.Select(figure => new Cited(figure.Observation.CountedBy, figure.Observation.Source, figure.Observation.DenominatorSource)).Distinct()];
        return new ChartContent(shown, figures, names, SourceLine.Of(publication.Release, cited, publication.Catalogue, names)) { Citation = CitationOf(publication, definition, cited) };
    }

    private static PictureCitation CitationOf(Publication publication, ChartDefinition definition, IEnumerable<Cited> cited) => new(
        publication.Release,
        [.. cited.SelectMany(one => new[] { one.Source, one.DenominatorSource }).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(id => publication.Catalogue.Sources[id])],
        new Pin(publication.Release.Number).Address($"/charts/{definition.Id}"));

    // Only where somebody else counted it.
    private static string? DenominatorCounter(SeriesObservation observation) => observation.DenominatorCountedBy == observation.CountedBy ? null : observation.DenominatorCountedBy;

    internal static IEnumerable<ShownFigure> FiguresOf(SeriesAnswer answer, ChartDefinition definition) => answer.Observations
        .Where(observation => IsOn(definition, observation))
        .Select(observation => new ShownFigure(answer.Indicator.Id, observation, DenominatorCounter(observation)) { Kind = answer.Indicator.Unit.Kind, EndsItsYears = answer.Indicator.Kind == DerivedKind.Mean.Code() });

    private static ChartDefinition Shown(Catalogue catalogue, ChartDefinition definition, ChartRequest request, ChartNames names, IReadOnlyList<ShownFigure> figures)
    {
        var titled = request.AsksOthers ? AskedTitle.Over(definition, request.Figures, catalogue, names, figures) : definition;
        return titled with { From = request.Figures.From?.First?.Year ?? titled.From, To = request.Figures.To?.Last?.Year ?? titled.To };
    }

    // The whole of what is in parts is drawn around them, and beside them nowhere.
    internal static bool IsOn(ChartDefinition definition, SeriesObservation observation) =>
        definition.Parts.Length == 0 || definition.Form == ChartForm.Stacked || observation.Breakdown[definition.Parts] is not null;

    private static ChartContent Timeline(Publication publication, ChartDefinition definition, SeriesQuery asked, ChartNames names)
    {
        List<Spell> spells = [.. publication.Spells.Where(spell => Asks(spell.Area, spell.Body, spell.Source))];
        List<Duty> duties = [.. publication.Duties.Where(duty => Asks(duty.Area, duty.Body, duty.Source))];
        List<Cited> cited = [.. spells.Select(spell => spell.Source).Concat(duties.Select(duty => duty.Source)).Distinct().Select(source => new Cited(publication.Catalogue.Sources[source].CountedBy, source, null))];
        return new ChartContent(definition, [], names, SourceLine.Of(publication.Release, cited, publication.Catalogue, names)) 
        {
            Spells = spells,
            Duties = duties,
            Disputes = [.. Disputes(publication, [.. spells.Select(spell => spell.Id)])],
            Citation = CitationOf(publication, definition, cited),
        };

        bool Asks(string area, string body, string source) =>
            definition.Areas.Contains(area)
            && (definition.Bodies.Count == 0 || definition.Bodies.Contains(body))
            && IsAmong(asked.Sources, source)
            && IsAmong(definition.CountedBy, publication.Catalogue.Sources[source].CountedBy);
    }

    // A contradiction is on the picture where all that contradicts itself is.
    private static IEnumerable<SpellDispute> Disputes(Publication publication, HashSet<string> shown) => ConflictAnswers.All(publication)
        .Where(conflict => conflict.Spells.Count > 0 && conflict.Spells.All(spell => shown.Contains(spell.Id)))
        .Select(conflict => new SpellDispute(conflict.Id, [.. conflict.Spells.Select(spell => spell.Id)], conflict.Period, conflict.Sentence));

    private static bool IsAmong(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);

    private static ChartNames NamesOf(Catalogue catalogue) => new(
        new[] { Code.Counters, Code.Bodies, Code.States }.Concat(Dimensions.All).SelectMany(catalogue.CodesOf)
            .Concat(catalogue.Entries.Select(entry => new Code(ChartNames.Indicators, entry.Id, entry.Name, Exhaustive: false)))
            .Concat(catalogue.Sources.Values.Select(source => new Code(ChartNames.Sources, source.Id, DocumentName(source), Exhaustive: false))));

    private static Wording DocumentName(Source source)
    {
        var name = source.Published?.First is { } date ? $"{source.Publisher} {date.Year:0000}" : source.Publisher;
        return new Wording(name, name);
    }
}
