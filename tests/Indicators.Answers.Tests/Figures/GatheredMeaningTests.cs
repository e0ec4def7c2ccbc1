using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>A gathered figure is more than its number: what is counted, where, of whom, by whom, in which months, and whether it is a limit.</summary>
public sealed partial class GatheredMeaningTests
{
    // What the list of gathered figures calls a series, and the indicator and counter that it is here; of "comparator: …" and the counts of migrants the dimension says it.
    private static readonly (string Series, string Dimension, string[] Indicators, string? CountedBy)[] Meanings =
    [
        ("identified victims (Agency", "", ["identified-victims"], "agency-coordination"),
        ("identified victims (CPTV", "range", ["identified-victims-per-year"], "cptv"),
        ("identified victims (CPTV", "", ["identified-victims"], "cptv"),
        ("identified victims (GRETA", "", ["identified-victims"], "greta"),
        ("identified victims (as told to US TIP", "", ["identified-victims"], "us-tip"),
        ("reports of suspected", "", ["suspected-victims"], null),
        ("cases prosecuted", "", ["prosecuted-cases"], "police"),
        ("court decisions", "", ["court-decisions-analysed"], "astra"),
        ("share of convictions", "", ["conviction-share-sample"], "astra"),
        ("criminal complaints", "", ["criminal-complaints"], "police"),
        ("victims found by police", "", ["police-detected-victims"], "police"),
        ("persons who expressed intention", "", ["asylum-intentions"], null),
        ("asylum applications", "", ["asylum-applications"], null),
        ("positive decisions", "persons", ["asylum-grants"], null),
        ("positive decisions", "", ["asylum-grant-decisions"], null),
        ("migrants recorded", "newly arrived in governmental centres", ["migrants-arrived"], "kirs"),
        ("migrants recorded", "new arrivals in centres", ["migrants-arrived"], "kirs"),
        ("migrants recorded", "new", ["migrants-arrived"], "unhcr"),
        ("migrants recorded", "stayed", ["migrants-stayed"], "kirs"),
        ("migrants recorded", "recorded", ["migrants-recorded"], "kirs"),
        ("migrants recorded", "counted present", ["migrants-present"], "unhcr"),
        ("migrants recorded", "passed through", ["migrants-passed-through"], "kirs"),
        ("migrants recorded", "transited", ["migrants-passed-through"], "us-tip"),
        ("average stay", "", ["average-stay"], "kirs"),
        ("temporary protection", "", ["temporary-protection-decisions", "temporary-protection-persons"], null),
        ("Ukrainians", "", ["ukrainians-registered"], "kirs"),
        ("UNHCR population of concern", "refugees", ["refugees"], "unhcr"),
        ("UNHCR population of concern", "asylum-seekers", ["asylum-seekers"], "unhcr"),
        ("UNHCR population of concern", "IDPs", ["internally-displaced"], "unhcr"),
        ("CPTV shelter capacity", "", ["shelter-places"], "cptv"),
        ("Atina: direct support", "officially", ["ngo-assisted-presumed-victims"], "atina"),
        ("Atina: direct support", "", ["ngo-assisted-persons"], "atina"),
        ("Atina: safe house", "", ["ngo-sheltered-persons"], "atina"),
        ("ASTRA", "", ["ngo-identified-victims"], "astra"),
        ("comparator", "official+potential", ["identified-and-potential-victims"], "us-tip"),
        ("comparator", "potential", ["potential-victims"], "us-tip"),
        ("comparator", "", ["identified-victims"], "us-tip"),
    ];

    private static readonly Dictionary<string, string> Areas = new()
    {
        ["North Macedonia"] = "MKD", ["Bosnia and Herzegovina"] = "BIH", ["Croatia"] = "HRV", ["Montenegro"] = "MNE", ["Albania"] = "ALB", ["Romania"] = "ROU", ["Bulgaria"] = "BGR", ["Hungary"] = "HUN", ["Slovenia"] = "SVN",
    };

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["exploitation=forced criminality"] = "exploitation=forced-criminality", ["exploitation=labour (incl. 2 begging)"] = "exploitation=labour+begging", ["group=migrants"] = "group=refugee-migrant", ["UASC"] = "group=unaccompanied-child",
        ["referrer=government / law enforcement"] = "referrer=government", ["referrer=social welfare"] = "referrer=social-welfare", ["referrer=social welfare organisations"] = "referrer=social-welfare",
        ["referrer=NGO/IO"] = "referrer=ngo+international-organisation", ["referrer=civil society or other"] = "referrer=ngo+other", ["referrer=civil society"] = "referrer=ngo", ["referrer=law enforcement"] = "referrer=police",
        ["referrer=other government"] = "referrer=other-government", ["referrer=self-identified"] = "referrer=self", ["referrer=private citizens/other institutions"] = "referrer=private+other",
    };

    // A mean of days and a percentage are printed as rounded; Croatia's 38 are of sexual exploitation, and GRETA's parts have a test of their own.
    [Test]
    public void EveryGatheredFigure_MeansWhatItsSourceSays()
    {
        var figures = Figures().ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(figures, Has.Count.EqualTo(246), "244 without the eight events; eight rows have two numbers and one has three");
            Assert.That(figures.Where(figure => !HeldFigures.Of(figure.Source).Any(figure.Is)).Select(figure => figure.Text), Is.Empty);
        }
    }

    private static IEnumerable<Gathered> Figures() =>
        from row in PublishedTable.Rows("texts/figures.csv")
        let numbers = Number().Matches(row["value"]).Select(number => decimal.Parse(number.Value, CultureInfo.InvariantCulture)).ToList()
        let dimensions = row["dimension"].Split(" / ")
        from place in row["qualifier"] == "range" ? [0] : Enumerable.Range(0, numbers.Count)
        let dimension = row["section"] == "e" && dimensions.Length == numbers.Count ? dimensions[place] : row["dimension"]
        let meaning = Meanings.First(one => row["series"].StartsWith(one.Series, StringComparison.Ordinal) && dimension.StartsWith(one.Dimension, StringComparison.Ordinal))
        select new Gathered(
            row["source_id"].Replace('_', '-').ToLowerInvariant(),
            meaning.Indicators,
            row["section"] == "e" ? Areas[row["series"].Split(": ")[1]] : "SRB",
            numbers[place],
            RelationsOf(row),
            row["section"] == "e" || row["series"].Contains("GRETA") ? null : BreakdownOf(dimension),
            MonthsOf(row),
            meaning.CountedBy ?? (row["section"] == "a" ? row["source_id"].StartsWith("TIP") ? "us-tip" : "cptv" : null),
            string.Join(" | ", row.Values.Take(7)));

    private static Relation[] RelationsOf(IReadOnlyDictionary<string, string> row) => row["qualifier"].Split(',', ';')[0] switch
    {
        "more than" or "over" => [Relation.MoreThan],
        "about" => [Relation.About],
        "range" => [Relation.Between],
        "percent of a sample" => [Relation.Rounded],
        _ => [row["series"].StartsWith("average stay") ? Relation.Rounded : Relation.Exact],
    };

    // "age=minor (Jan–Jun)", "sex=female;age=adult"; null where the dimension is in words.
    private static string? BreakdownOf(string dimension)
    {
        var plain = Aside().Replace(dimension.Split(':')[0], "");
        return Codes.GetValueOrDefault(dimension) ?? (plain == "total" ? "" : plain.Contains('=') ? Codes.GetValueOrDefault(plain, plain) : null);
    }

    // "total (Jan–Jun)", "exact, 10 months"; a whole year only where the row says nothing else.
    private static string? MonthsOf(IReadOnlyDictionary<string, string> row) =>
        FromJanuary().Match(row["dimension"]) is { Success: true } named ? $"{row["year"]}-01/{row["year"]}-{Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, named.Groups[1].Value) + 1:00}"
        : Months().Match(row["qualifier"]) is { Success: true } months ? $"{row["year"]}-01/{row["year"]}-{int.Parse(months.Groups[1].Value):00}"
        : row["section"] == "a" && row["year"].Length == 4 ? row["year"] : null;

    private sealed record Gathered(string Source, string[] Indicators, string Area, decimal Number, Relation[] Relations, string? Breakdown, string? Period, string? CountedBy, string Text)
    {
        internal bool Is(Observation held) =>
            Indicators.Contains(held.Indicator) && held.Area == Area && held.Figure is { } figure && (figure.Printed ?? figure.Bounds.Lower) == Number && Relations.Contains(figure.Relation)
            && (Breakdown is null || held.Breakdown.Text == Model.Breakdown.Parse(Breakdown).Text) && (Period is null || held.Period.Text == Period) && (CountedBy is null || held.CountedBy == CountedBy);
    }

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex(" \\((Jan|CPTV|subset).*\\)")]
    private static partial Regex Aside();

    [GeneratedRegex("Jan–([A-Z][a-z]{2})")]
    private static partial Regex FromJanuary();

    [GeneratedRegex("([0-9]+) months")]
    private static partial Regex Months();
}
