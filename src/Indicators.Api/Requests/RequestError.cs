using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>What is wrong with one parameter of a request.</summary>
/// <param name="Parameter">The parameter, or the part of the path.</param>
/// <param name="Got">What was sent.</param>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Allowed">All that is allowed, where that is a list.</param>
/// <param name="Hint">The nearest allowed spelling, or what else to try; null if there is nothing to suggest.</param>
public sealed record RequestError(string Parameter, string Got, string Expected, IReadOnlyList<string>? Allowed = null, string? Hint = null)
{
    private const int LongestEcho = 100;

    /// <summary>What was sent, cut where it is very long.</summary>
    public string Got { get; init; } = Got.Length <= LongestEcho ? Got : $"{Got[..LongestEcho]}… ({Got.Length} characters)";
}

/// <summary>Answers that refuse a request, as RFC 9457 problem details.</summary>
internal static class Refusal
{
    internal static ProblemHttpResult Of(ProblemKind kind, params IReadOnlyList<RequestError> errors) => TypedResults.Problem(
        detail: string.Join(' ', errors.Select(Sentence)),
        statusCode: kind.Status,
        title: kind.Title,
        type: kind.Address,
        extensions: new Dictionary<string, object?> { ["errors"] = errors });

    internal static ProblemHttpResult NotFound(string parameter, string got, string expected, IReadOnlyCollection<string> known)
    {
        var nearest = Import.NearestSpelling.Of(got, known);
        return Of(ProblemKind.NotFound, new RequestError(parameter, got, expected, Allowed: null, Hint: nearest is null ? null : $"Did you mean {nearest}?"));
    }

    private static string Sentence(RequestError error) =>
        $"{error.Parameter}: got \"{error.Got}\"; expected {error.Expected}.{(error.Hint is null ? "" : " " + error.Hint)}";
}
