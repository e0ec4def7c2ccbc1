using System.Text.Json.Serialization;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>What is wrong with one parameter of a request.</summary>
/// <param name="Parameter">The parameter, or the part of the path.</param>
/// <param name="Got">What was sent; null where a parameter that has to be given is missing.</param>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Allowed">All that is allowed, where that is a list.</param>
/// <param name="Hint">The nearest allowed spelling, or what else to try; null if there is nothing to suggest.</param>
public sealed record RequestError(string Parameter, string? Got, string Expected, IReadOnlyList<string>? Allowed = null, string? Hint = null)
{
    /// <summary>Whether each value would be allowed, but not so many.</summary>
    [JsonIgnore]
    public bool IsTooMuch { get; init; }

    /// <summary>What is expected, in the languages of the pages; null where that is a sentence that is always the same, or is told to programs alone.</summary>
    [JsonIgnore]
    public Wording? Told { get; init; }

    /// <summary>All of it in one sentence.</summary>
    [JsonIgnore]
    public string Sentence => $"{Parameter}: {(Got is null ? "missing" : $"got \"{Got}\"")}; expected {Expected}{Few}.{(Hint is null ? "" : " " + Hint)}";

    // More are read in the list.
    private const int MostInASentence = 10;

    private string Few => Allowed is { Count: > 0 and <= MostInASentence } ? $" ({string.Join(", ", Allowed)})" : "";

    internal static RequestError Of(string parameter, string got, Wording expected, string? hint = null) => new(parameter, got, expected.En, Hint: hint) { Told = expected };
}

/// <summary>Answers that refuse a request, as RFC 9457 problem details.</summary>
internal static class Refusal
{
    /// <summary>The most characters that are sent back of what somebody sent.</summary>
    internal const int LongestEcho = 100;

    internal static ProblemHttpResult Of(ProblemKind refused, params IReadOnlyList<RequestError> errors)
    {
        var kind = errors.Any(error => error.IsTooMuch) ? ProblemKind.TooMuch : refused;
        List<RequestError> shown = [.. errors.Select(error => error with { Parameter = Shortened(error.Parameter), Got = error.Got is null ? null : Shortened(error.Got) })];
        return TypedResults.Problem(
            detail: shown.Count == 0 ? kind.Explanation : string.Join(' ', shown.Select(error => error.Sentence)),
            statusCode: kind.Status,
            title: kind.Title,
            type: kind.Address,
            extensions: new Dictionary<string, object?> { ["errors"] = shown });
    }

    /// <summary>A refusal that the framework gives as a bare status.</summary>
    internal static ProblemHttpResult OfFramework(int status)
    {
        var problem = new ProblemDetails { Status = status };
        Explain(problem);
        return TypedResults.Problem(problem);
    }

    /// <summary>A refusal of an address that leads nowhere, with the one that may have been meant.</summary>
    internal static ProblemHttpResult OfNowhere(PathString path, EndpointDataSource endpoints) => Of(ProblemKind.NotFound, NearestAddress.Error(path.Value ?? "", endpoints));

    /// <summary>Gives a refusal of the framework itself (a method that is not for reading) the type that this host explains.</summary>
    internal static void Explain(ProblemDetails problem)
    {
        if (ProblemKind.All.FirstOrDefault(kind => kind.IsOfFramework && kind.Status == problem.Status) is { } kind && problem.Type?.StartsWith('/') != true)
        {
            problem.Type = kind.Address;
            problem.Title = kind.Title;
            problem.Detail ??= kind.Explanation;
        }
    }

    internal static ProblemHttpResult NotFound(string parameter, string got, string expected, IReadOnlyCollection<string> known)
    {
        var nearest = NearestValue.OfMany(got, known);
        return Of(ProblemKind.NotFound, new RequestError(parameter, got, expected, Allowed: null, Hint: nearest is null ? null : $"Did you mean {nearest}?"));
    }

    // What somebody sent is not sent back whole: it can be very long.
    private static string Shortened(string text) => text.Length <= LongestEcho ? text : $"{text[..LongestEcho]}… ({text.Length} characters)";
}
