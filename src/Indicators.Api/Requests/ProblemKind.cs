namespace Indicators.Api;

/// <summary>A sort of refusal, with the page that explains it.</summary>
/// <param name="Id">Its name, the last part of <c>type</c> in a problem's answer.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Explanation">What it means and what to do.</param>
public sealed record ProblemKind(string Id, int Status, string Title, string Explanation)
{
    /// <summary>A parameter that the address does not take.</summary>
    public static ProblemKind UnknownParameter { get; } = new(
        "unknown-parameter",
        StatusCodes.Status400BadRequest,
        "Unknown parameter",
        "The address does not take this parameter. It is refused and not passed over: a misspelt filter would otherwise give figures of something else.");

    /// <summary>A parameter that is given twice.</summary>
    public static ProblemKind RepeatedParameter { get; } = new(
        "repeated-parameter",
        StatusCodes.Status400BadRequest,
        "Repeated parameter",
        "A parameter is given more than once. Several values stand in one parameter, with commas between.");

    /// <summary>A parameter that is needed and not given.</summary>
    public static ProblemKind MissingParameter { get; } = new(
        "missing-parameter",
        StatusCodes.Status400BadRequest,
        "Missing parameter",
        "The address needs a parameter that is not given. Nothing is guessed for it.");

    /// <summary>A value that a parameter does not take.</summary>
    public static ProblemKind WrongValue { get; } = new(
        "wrong-value",
        StatusCodes.Status400BadRequest,
        "Wrong value",
        "A parameter has a value that it does not take. A code that exists and has no figures is no error: it gives an empty answer.");

    /// <summary>An identifier that names nothing.</summary>
    public static ProblemKind NotFound { get; } = new(
        "not-found", StatusCodes.Status404NotFound, "Not found", "Nothing of this kind has this identifier. The lists under /api/v1 hold all that there are.");

    /// <summary>A figure that was withdrawn.</summary>
    public static ProblemKind Withdrawn { get; } = new(
        "withdrawn",
        StatusCodes.Status410Gone,
        "Withdrawn",
        "The figure was published and has been withdrawn, because it could let somebody be recognised. It is held back in every release, whichever is asked for; that it was withdrawn stands in the history.");

    /// <summary>An answer that would be too long.</summary>
    public static ProblemKind TooMuch { get; } = new(
        "too-much", StatusCodes.Status422UnprocessableEntity, "Too much", "The answer would be longer than this host gives at once. Ask for less, or take the whole data set as a file.");

    /// <summary>More requests than allowed.</summary>
    public static ProblemKind TooManyRequests { get; } = new(
        "too-many-requests", StatusCodes.Status429TooManyRequests, "Too many requests", "The limit of requests per minute is reached. /api/v1/config says how many are allowed.");

    /// <summary>A method that is not for reading.</summary>
    public static ProblemKind MethodNotAllowed { get; } = new(
        "method-not-allowed", StatusCodes.Status405MethodNotAllowed, "Method not allowed", "The figures are only read here: GET, HEAD and OPTIONS are allowed. They are changed by importing files.");

    /// <summary>A host that cannot answer yet.</summary>
    public static ProblemKind NotReady { get; } = new(
        "not-ready", StatusCodes.Status503ServiceUnavailable, "Not ready", "The database does not answer, or nothing was imported yet.");

    /// <summary>A defect of the program.</summary>
    public static ProblemKind ProgramError { get; } = new(
        "program-error", StatusCodes.Status500InternalServerError, "Error in the program", "The program failed; the request was not wrong. The operator's log says more.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } = [UnknownParameter, RepeatedParameter, MissingParameter, WrongValue, NotFound, Withdrawn, TooMuch, TooManyRequests, MethodNotAllowed, NotReady, ProgramError];

    /// <summary>Whether the web framework refuses so by itself.</summary>
    internal bool IsOfFramework => Status is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status500InternalServerError;

    /// <summary>Where it is explained on this host.</summary>
    public string Address => $"/problems/{Id}";
}
