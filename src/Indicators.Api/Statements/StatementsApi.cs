using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What is no series: states and duties of bodies, events, and contradictions between statements.</summary>
internal static class StatementsApi
{
    internal static void MapStatements(this IEndpointRouteBuilder routes)
    {
        var statements = routes.MapGroup("").WithTags("Statements").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity).OnlyKnownParameters();
        statements.MapGet("/spells", Spells).WithName("Spells").WithSummary("States of bodies: a shelter open, a strategy in force")
            .Explained("From when to when, as far as the source tells; a state without an end says up to when it is known.", "/api/v1/spells?geo=SRB&body=cptv-shelter&source=atina-2023");
        statements.MapGet("/duties", Duties).WithName("Duties").WithSummary("What bodies owe and did")
            .Explained("How often something is due in a period, and how often it was done.", "/api/v1/duties?geo=SRB&body=council&source=atina-2023");
        statements.MapGet("/events", Events).WithName("Events").WithSummary("What happened and is no number")
            .Explained("What happened, when, and which source says so; no detail of any case.", "/api/v1/events?geo=SRB&source=atina-2023", "/api/v1/events?body=cptv-shelter");
        statements.MapGet("/conflicts", Conflicts).WithName("Conflicts").WithSummary("Figures and statements that contradict each other")
            .Explained("Shown and never resolved: each with the statements that contradict each other, and a sentence.", "/api/v1/conflicts?geo=SRB&source=atina-2023", "/api/v1/conflicts?body=cptv-shelter");
        statements.MapGet("/differences", Differences).WithName("Differences").WithSummary("Where counters count the same otherwise")
            .Explained("Two counters that count the same otherwise. Neither is wrong by that.", "/api/v1/differences?geo=SRB", "/api/v1/differences?source=atina-2023", "/api/v1/differences?body=cptv-shelter");
    }

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<SpellsResponse>, ProblemHttpResult> Spells([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<Spell> spells = [.. publication.Spells.Where(spell => filter.Asks(spell.Area, spell.Body, spell.Source))];
            return new SpellsResponse([.. spells.Select(SpellResponse.Of)], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, spells.Select(spell => (spell.Area, spell.Body, spell.State)))) { Notes = filter.NotesOn(spells.Count) };
        });

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<DutiesResponse>, ProblemHttpResult> Duties([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<Duty> duties = [.. publication.Duties.Where(duty => filter.Asks(duty.Area, duty.Body, duty.Source))];
            return new DutiesResponse([.. duties.Select(duty => DutyResponse.Of(duty, filter.Language))], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, duties.Select(duty => (duty.Area, duty.Body, "")))) { Notes = filter.NotesOn(duties.Count) };
        });

    /// <param name="parameters">Which statements.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<EventsResponse>, ProblemHttpResult> Events([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            List<DatedEvent> events = [.. publication.Events.Where(dated => filter.Asks(dated.Area, dated.Body, dated.Source))];
            return new EventsResponse(
                [.. events.Select(dated => EventResponse.Of(dated, filter.Language))], publication.Release, StatementLabels.Of(publication.Catalogue, filter.Language, events.Select(dated => (dated.Area, dated.Body, ""))))
            {
                Notes = filter.NotesOn(events.Count),
            };
        });

    /// <param name="parameters">Which statements; a contradiction is given where one of its statements is wanted.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<ConflictsResponse>, ProblemHttpResult> Conflicts([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            var conflicts = Told(ConflictAnswers.All(publication), publication, filter);
            return new ConflictsResponse(conflicts, publication.Release) { Notes = filter.NotesOn(conflicts.Count) };
        });

    /// <param name="parameters">Which ones; a difference is given where one of its documents is wanted.</param>
    /// <param name="publications">The database.</param>
    private static Results<Ok<DifferencesResponse>, ProblemHttpResult> Differences([AsParameters] StatementParameters parameters, PublicationSource publications) =>
        Answer(parameters, publications, (publication, filter) =>
        {
            var differences = Told(ConflictAnswers.Differences(publication), publication, filter);
            return new DifferencesResponse(differences, publication.Release) { Notes = filter.NotesOn(differences.Count) };
        });

    private static List<ConflictResponse> Told(IEnumerable<Answers.Conflict> conflicts, Publication publication, StatementFilter filter) =>
        [.. conflicts.Where(filter.Asks).Select(conflict => ConflictResponse.Of(conflict, publication, filter.Language))];

    private static Results<Ok<T>, ProblemHttpResult> Answer<T>(StatementParameters parameters, PublicationSource publications, Func<Publication, StatementFilter, T> find) =>
        publications.Answer<Ok<T>>(parameters.AsOf, publication =>
        {
            var (filter, errors) = parameters.Read(publication.Catalogue);
            return errors.Count > 0 ? Refusal.Of(ProblemKind.WrongValue, errors) : TypedResults.Ok(find(publication, filter));
        });
}
