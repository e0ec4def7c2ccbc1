using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What is no series: states and duties of bodies, events, and contradictions between statements.</summary>
internal static class StatementsApi
{
    internal static void MapStatements(this IEndpointRouteBuilder routes)
    {
        var statements = routes.MapGroup("").WithTags("Statements").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        statements.MapGet("/spells", Spells).WithName("Spells").WithSummary("States of bodies: a shelter open, a strategy in force");
        statements.MapGet("/duties", Duties).WithName("Duties").WithSummary("What bodies owe and did");
        statements.MapGet("/events", Events).WithName("Events").WithSummary("What happened and is no number");
        statements.MapGet("/conflicts", Conflicts).WithName("Conflicts").WithSummary("Figures and statements that contradict each other");
        statements.MapGet("/differences", Differences).WithName("Differences").WithSummary("Where counters count the same otherwise");
    }

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<SpellsResponse>, ProblemHttpResult> Spells([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<Spell> spells = [.. publication.Spells.Where(spell => filter.Asks(spell.Area, spell.Body, spell.Source))];
            return new SpellsResponse([.. spells.Select(SpellResponse.Of)], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, spells.Select(spell => (spell.Area, spell.Body, spell.State))));
        });

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<DutiesResponse>, ProblemHttpResult> Duties([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<Duty> duties = [.. publication.Duties.Where(duty => filter.Asks(duty.Area, duty.Body, duty.Source))];
            return new DutiesResponse([.. duties.Select(DutyResponse.Of)], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, duties.Select(duty => (duty.Area, duty.Body, ""))));
        });

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<EventsResponse>, ProblemHttpResult> Events([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<DatedEvent> events = [.. publication.Events.Where(dated => filter.Asks(dated.Area, dated.Body, dated.Source))];
            return new EventsResponse(
                [.. events.Select(dated => EventResponse.Of(dated, filter.Language))], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, events.Select(dated => (dated.Area, dated.Body, ""))));
        });

    /// <param name="parameters">Which statements; a contradiction is given where one of its statements is wanted.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ConflictsResponse>, ProblemHttpResult> Conflicts([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) => new ConflictsResponse(
            [.. ConflictAnswers.All(publication).Where(filter.Asks).Select(conflict => ConflictResponse.Of(conflict, publication))], publication.Release));

    /// <param name="parameters">Which ones; a difference is given where one of its documents is wanted.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<DifferencesResponse>, ProblemHttpResult> Differences([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) => new DifferencesResponse(
            [.. ConflictAnswers.Differences(publication).Where(filter.Asks).Select(difference => ConflictResponse.Of(difference, publication))], publication.Release));

    private static Results<Ok<T>, ProblemHttpResult> Answer<T>(StatementParameters parameters, PublicationSource publications, Func<Publication, StatementFilter, T> find) =>
        publications.Answer<Ok<T>>(parameters.AsOf, publication =>
        {
            var (filter, errors) = parameters.Read(publication.Catalogue);
            return errors.Count > 0 ? Refusal.Of(ProblemKind.WrongValue, errors) : TypedResults.Ok(find(publication, filter));
        });
}
