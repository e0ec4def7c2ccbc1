using System.Globalization;
using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Days on which bodies were in a state, and days without them.</summary>
internal static class BodyDaysApi
{
    internal static void MapBodyDays(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/spells/days", Days).WithTags("Statements").WithName("SpellDays")
            .WithSummary("Days in a state, share of them, longest gap, and days without up to the last day; of several bodies together")
            .Explained("Counted by the day, at least and at most where a source does not tell the day. The day of a start counts, the day of an end does not.", "/api/v1/spells/days?body=cptv-shelter&from=2022&to=2022", "/api/v1/spells/days?geo=SRB&source=atina-2023&state=open&from=2020&to=2022-12-31&asOf=1")
            .Refusing(StatusCodes.Status400BadRequest, "/api/v1/spells/days?from=2022&to=2021")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .OnlyKnownParameters();

    /// <param name="parameters">Which days of which bodies.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<BodyDaysResponse>, ProblemHttpResult> Days([AsParameters] BodyDaysParameters parameters, PublicationSource publications) =>
        publications.Answer<Ok<BodyDaysResponse>>(parameters.AsOf, publication => parameters.ReadDays(publication.Catalogue) switch
        {
            (null, _, var errors) => Refusal.Of(parameters.From is null || parameters.To is null ? ProblemKind.MissingParameter : ProblemKind.WrongValue, errors),
            ({ } query, var language, _) => TypedResults.Ok(BodyDaysResponse.Of(BodyDays.Of(publication, query), query, language)),
        });
}

/// <summary>Days on which bodies were in a state. The day of a start counts, the day of an end does not.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="Days">How many days these are.</param>
/// <param name="States">The states whose days are counted.</param>
/// <param name="Bodies">Of each body, by each document that tells of it.</param>
/// <param name="Together">Of the bodies that one document tells of.</param>
/// <param name="Release">The release that they are of.</param>
public sealed record BodyDaysResponse(
    string From, string To, int Days, IReadOnlyList<string> States, IReadOnlyList<DaysOfBodyResponse> Bodies, IReadOnlyList<DaysTogetherResponse> Together, Release Release)
{
    /// <summary>Why there is nothing, where nothing is recorded for what was asked; empty otherwise.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    internal static BodyDaysResponse Of(BodyDaysAnswer answer, BodyDaysQuery query, Language language) => new(
        Day(query.First),
        Day(query.Last),
        query.Count,
        query.States,
        [.. answer.Bodies.Select(days => DaysOfBodyResponse.Of(days, language))],
        [.. answer.Together.Select(together => new DaysTogetherResponse(
            together.Source, together.Area, together.Bodies, CountedResponse.Of(together.Any, language), CountedResponse.Of(together.All, language)))],
        answer.Release)
    {
        Notes = EmptySelection.Notes(answer.Bodies.Count, language),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The days of one body, by one document.</summary>
/// <param name="Body">The body.</param>
/// <param name="Geo">The area.</param>
/// <param name="Source">The document.</param>
/// <param name="InState">The days in the states: at least those surely in, at most those not surely out.</param>
/// <param name="Share">The same in percent of all days.</param>
/// <param name="LongestGap">The longest uninterrupted stretch of days out of the states.</param>
/// <param name="Without">The uninterrupted days out of the states up to the last day and including it; they may begin before the first day.</param>
/// <param name="Spells">The statements that it rests on.</param>
/// <param name="Steps">How the days in the states are counted, in words.</param>
public sealed record DaysOfBodyResponse(
    string Body, string Geo, string Source, CountedResponse InState, CountedResponse Share, CountedResponse LongestGap, CountedResponse Without, IReadOnlyList<SpellResponse> Spells, IReadOnlyList<string> Steps)
{
    internal static DaysOfBodyResponse Of(DaysOfBody days, Language language) => new(
        days.Body,
        days.Spells.First().Area,
        days.Spells.First().Source,
        CountedResponse.Of(days.InState, language),
        CountedResponse.Of(days.Share, language),
        CountedResponse.Of(days.LongestGap, language),
        CountedResponse.Of(days.Without, language),
        [.. days.Spells.Select(SpellResponse.Of)],
        [.. days.Steps.Select(step => step.Text.In(language))]);
}

/// <summary>The days of several bodies, by one document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Geo">The area.</param>
/// <param name="Bodies">The bodies.</param>
/// <param name="Any">The days on which at least one is in one of the states.</param>
/// <param name="All">The days on which all are.</param>
public sealed record DaysTogetherResponse(string Source, string Geo, IReadOnlyList<string> Bodies, CountedResponse Any, CountedResponse All);

/// <summary>A number of days or a share of them.</summary>
/// <param name="Value">The number where it is exact, in days, or of a share in percent; null for limits.</param>
/// <param name="Lower">The lower limit, in the same unit; null if none is known.</param>
/// <param name="Upper">The upper limit, in the same unit; null if none is known.</param>
/// <param name="Relation">What is known of the number; null without one.</param>
/// <param name="Display">As people read it.</param>
/// <param name="Reason">Why there is no number; null where there is one.</param>
public sealed record CountedResponse(decimal? Value, decimal? Lower, decimal? Upper, string? Relation, string Display, string? Reason)
{
    internal static CountedResponse Of(Counted counted, Language language) => new(
        counted.Figure?.Value, counted.Figure?.Bounds.Lower, counted.Figure?.Bounds.Upper, counted.Figure?.Relation.Code(), counted.Display.In(language), counted.Reason?.In(language));
}
