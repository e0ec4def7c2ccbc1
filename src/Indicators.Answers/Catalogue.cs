using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>The definitions of one release: what figures are about.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, Indicator> indicators;
    private readonly Dictionary<string, DerivedIndicator> derived;
    private readonly Dictionary<string, Source> sources;
    private readonly ILookup<string, Code> codes;
    private readonly ILookup<string, SeriesNote> notes;
    private readonly Dictionary<(string List, string Id), Wording> names;
    private readonly Dictionary<(string Id, Language Language), IndicatorEntry> entries;

    internal Catalogue(StoreSnapshot snapshot)
    {
        indicators = snapshot.Indicators().ToDictionary(indicator => indicator.Id);
        derived = snapshot.DerivedIndicators().ToDictionary(indicator => indicator.Id);
        sources = snapshot.Sources().ToDictionary(source => source.Id);
        // Relations are a list of the program: no file can have another one.
        codes = snapshot.Codes().Concat(RelationNames.Codes).ToLookup(code => code.Dimension);
        notes = snapshot.Notes().ToLookup(note => note.Indicator);
        names = codes.SelectMany(list => list).ToDictionary(code => (code.Dimension, code.Id), code => code.Name);
        Entries = [.. indicators.Values.Select(IndicatorEntry.Of), .. derived.Values.Select(indicator => IndicatorEntry.Of(indicator, FormulaText.Of(indicator, this)))];
        entries = LanguageTag.All.Values.SelectMany(language => Entries.Select(entry => language == entry.Language ? entry : entry with { Language = language })).ToDictionary(entry => (entry.Id, entry.Language));
        Areas = [.. codes[Dimensions.Origin].Where(code => code.IsCountry).Select(code => code.Id)];
        DefinitionNotes = [.. notes.SelectMany(about => about).Where(note => note.Status == ObservationStatus.DefinitionDiffers).Select(ObservedSeries.WordingOf)];
        var counted = snapshot.Counted();
        AreaNames = new AreaNames(codes[Dimensions.Origin].IntersectBy(counted.Select(each => each.Area), code => code.Id));
        // The lists of counters and bodies are open: what figures and statements name counts too.
        Counters = Joined(Code.Counters, sources.Values.Select(source => source.CountedBy).Concat(counted.Select(each => each.Counter)));
        Bodies = Joined(Code.Bodies, snapshot.Spells().Select(spell => spell.Body).Concat(snapshot.Duties().Select(duty => duty.Body)));
    }

    /// <summary>What sources count, by identifier.</summary>
    public IReadOnlyDictionary<string, Indicator> Indicators => indicators;

    /// <summary>What is calculated from it, by identifier.</summary>
    public IReadOnlyDictionary<string, DerivedIndicator> DerivedIndicators => derived;

    /// <summary>Documents, by identifier.</summary>
    public IReadOnlyDictionary<string, Source> Sources => sources;

    /// <summary>Their identifiers.</summary>
    public IReadOnlyCollection<string> SourceIds => sources.Keys;

    /// <summary>The areas that there can be figures of, by code.</summary>
    public IReadOnlyCollection<string> Areas { get; }

    /// <summary>What the areas that there are figures of are called.</summary>
    public AreaNames AreaNames { get; }

    /// <summary>Those who count, by code.</summary>
    public IReadOnlyCollection<string> Counters { get; }

    /// <summary>The bodies that have spells or duties, by code.</summary>
    public IReadOnlyCollection<string> Bodies { get; }

    /// <summary>The notes that a definition differs, as answers print them.</summary>
    internal HashSet<Wording> DefinitionNotes { get; }

    /// <summary>Every indicator, observed or derived, as it stands in a list.</summary>
    public IReadOnlyList<IndicatorEntry> Entries { get; }

    /// <summary>An indicator, observed or derived; null if there is none of this name.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="language">The language in which its texts are answered.</param>
    public IndicatorEntry? Find(string id, Language language = Language.English) => entries.GetValueOrDefault((id, language));

    /// <summary>The codes of a list: a dimension, <c>body</c>, <c>counted-by</c>, <c>state</c>, <c>relation</c>.</summary>
    /// <param name="list">The list.</param>
    public IEnumerable<Code> CodesOf(string list) => codes[list];

    /// <summary>The lists of codes, in the order of their names.</summary>
    public IEnumerable<string> CodeLists => codes.Select(list => list.Key).Order(StringComparer.Ordinal);

    /// <summary>A state within a sentence: its code, which is a word of English, and its Serbian name.</summary>
    /// <param name="code">The code.</param>
    internal Wording State(string code) => new(code, Named(Code.States, code).Lowered().In(Language.SerbianCyrillic));

    /// <summary>The English name of a code; the code itself where it has none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="code">The code.</param>
    public string NameOf(string list, string code) => NameOf(list, code, Language.English);

    /// <summary>The name of a code, or of several that a source lumps, in a language; a code itself where it has none.</summary>
    /// <param name="list">The list.</param>
    /// <param name="code">The code, or several joined by <c>+</c>.</param>
    /// <param name="language">The language.</param>
    public string NameOf(string list, string code, Language language) =>
        names.TryGetValue((list, code), out var name) ? name.In(language)
        : code.Contains('+') ? string.Join(" + ", code.Split('+').Select(one => NameOf(list, one, language)))
        : code;

    /// <summary>The name of a code in all languages, as <see cref="NameOf(string, string, Language)"/> gives it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="code">The code, or several joined by <c>+</c>.</param>
    public Wording Named(string list, string code) => new(NameOf(list, code, Language.English), NameOf(list, code, Language.SerbianCyrillic));

    /// <summary>The notes about an observation.</summary>
    /// <param name="observation">The observation.</param>
    public IEnumerable<SeriesNote> NotesOn(Observation observation) => notes[observation.Indicator].Where(note => note.IsAbout(observation));

    private SortedSet<string> Joined(string list, IEnumerable<string> used) => new(codes[list].Select(code => code.Id).Concat(used).Where(id => id.Length > 0), StringComparer.Ordinal);
}

/// <summary>An indicator as it stands in a list, observed or derived alike.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="IsDerived">Whether it is calculated.</param>
/// <param name="Kind">The code of its kind: <c>count</c>, <c>rate</c>, …</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What is counted or calculated.</param>
/// <param name="Caveat">What one may not take it for.</param>
/// <param name="Formula">How it is calculated, in words; null where it is counted.</param>
public sealed record IndicatorEntry(string Id, bool IsDerived, string Kind, Unit Unit, Wording Name, Wording Definition, Wording Caveat, Wording? Formula)
{
    /// <summary>Of a rate, the indicator above the line, by which it can be set beside other rates; null for anything else.</summary>
    public string? ComparedAs { get; init; }

    /// <summary>The language in which its texts are answered.</summary>
    public Language Language { get; init; }

    internal static IndicatorEntry Of(Indicator indicator) =>
        new(indicator.Id, false, indicator.Kind.Code(), indicator.Unit, indicator.Name, indicator.Definition, indicator.Caveat, null);

    internal static IndicatorEntry Of(DerivedIndicator derived, Wording formula) =>
        new(derived.Id, true, derived.Kind.Code(), derived.Unit, derived.Name, derived.Definition, derived.Caveat, formula)
        {
            ComparedAs = derived.Kind == DerivedKind.Rate ? derived.Numerator : null,
        };
}
