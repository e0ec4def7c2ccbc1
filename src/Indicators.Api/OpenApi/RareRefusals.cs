namespace Indicators.Api;

/// <summary>Refusals that a document cannot ask for: they depend on what happened on the host. Tests make it happen, and compare.</summary>
internal static class RareRefusals
{
    private static readonly Dictionary<int, (ProblemKind Kind, IReadOnlyList<RequestError> Errors, string Summary)> Known = new()
    {
        [StatusCodes.Status405MethodNotAllowed] = (ProblemKind.MethodNotAllowed, [], "The same with POST"),
        [StatusCodes.Status410Gone] = (ProblemKind.Withdrawn, [SeriesApi.GoneError("id", "identified-victims", "SRB", "2022", release: 2, "Marked as confidential since.")], "A figure that was withdrawn"),
        [StatusCodes.Status413PayloadTooLarge] = (ProblemKind.BodyNotTaken, [], "The same with a body"),
        [StatusCodes.Status422UnprocessableEntity] = (ProblemKind.TooMuch, [ValueReader.TooMany("geo", Limits.ValuesInAList + 1)], "More values in a parameter than are allowed"),
        [StatusCodes.Status429TooManyRequests] = (ProblemKind.TooManyRequests, [], "One request more than the limit in a minute"),
        [StatusCodes.Status503ServiceUnavailable] = (ProblemKind.NotReady, [], "While the database does not answer"),
    };

    /// <summary>The refusal with a status; null where there is none that rests on what happened.</summary>
    internal static (ProblemKind Kind, IReadOnlyList<RequestError> Errors, string Summary)? Of(int status) => Known.TryGetValue(status, out var refusal) ? refusal : null;
}
