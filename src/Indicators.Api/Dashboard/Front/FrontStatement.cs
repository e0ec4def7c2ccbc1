using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>One of the few figures that stand first.</summary>
/// <param name="Indicator">The indicator, whose page tells more.</param>
/// <param name="Observation">The figure.</param>
/// <param name="Says">What it counts.</param>
/// <param name="OtherDocuments">How many other documents, or pairs of them, tell something else of the same.</param>
public sealed record FrontStatement(string Indicator, SeriesObservation Observation, Wording Says, int OtherDocuments = 0)
{
    private const string Area = "SRB";
    private const string Identified = "identified-victims";
    private const string Rate = "identification-rate";
    private const string Shelter = "shelter-availability";
    private const string Group = "refugee-migrant";

    /// <summary>All of one year: the latest one in which the rate is known, so that the number, its part and the rate belong together.</summary>
    internal static (int? Year, IReadOnlyList<FrontStatement> Statements) All(Publication publication, Language language)
    {
        var rate = Latest(publication, Rate, language);
        if ((rate ?? Latest(publication, Identified, language))?.Period is not { Year: { } year } period)
        {
            return (null, []);
        }

        FrontStatement?[] statements =
        [
            Of(publication, Identified, period, language, new("people were formally identified as victims", "лица је формално идентификовано као жртве")),
            Of(publication, Identified, period, language, new("of them were from the refugee and migrant population", "од тога из избегличке и мигрантске популације"), Group),
            rate is null ? null : new FrontStatement(Rate, rate, new("refugees and migrants who stayed in the country were identified", "избеглица и миграната: толико је идентификовано међу онима који су боравили у земљи"), Others(publication, rate)),
            Of(publication, Shelter, period, language, new("the shelter for victims was open", "је прихватилиште за жртве било отворено")),
        ];
        return (year, [.. statements.OfType<FrontStatement>()]);
    }

    /// <summary>The latest figure of an indicator that has a number; the first of several documents. Null without any.</summary>
    internal static SeriesObservation? Latest(Publication publication, string indicator, Language language) => publication.Catalogue.Find(indicator) is null
        ? null
        : SeriesAnswers.Find(publication, new SeriesQuery { Indicator = indicator, Areas = [Area], TotalsOnly = true, Language = language }).Observations
            .Where(observation => observation is { Figure: not null, Period.Year: not null, IsPublished: false })
            .GroupBy(observation => observation.Period.Year).MaxBy(year => year.Key)?.First();

    private static int Others(Publication publication, SeriesObservation rate) =>
        SeriesAnswers.Find(publication, new SeriesQuery { Indicator = Rate, Areas = [Area], Period = rate.Period, TotalsOnly = true, Language = rate.Language, Published = false }).Observations
            .Count(other => other.Figure is not null && other.Display != rate.Display);

    private static FrontStatement? Of(Publication publication, string indicator, Period period, Language language, Wording says, string? group = null)
    {
        if (publication.Catalogue.Find(indicator) is null)
        {
            return null;
        }

        var query = new SeriesQuery { Indicator = indicator, Areas = [Area], Period = period, Language = language };
        var part = group is null
            ? query with { TotalsOnly = true }
            : query with { Codes = Dimensions.All.ToDictionary(dimension => dimension, dimension => (IReadOnlyList<string>)[dimension == Dimensions.Group ? group : SeriesQuery.Total]) };
        var told = SeriesAnswers.Find(publication, part).Observations;
        return told.FirstOrDefault(observation => observation.Figure is not null) is { } figure
            ? new FrontStatement(indicator, figure, says, told.Where(other => other.Source != figure.Source && other.Display != figure.Display).DistinctBy(other => other.Source).Count())
            : null;
    }
}
