using System.Globalization;
using Indicators.Model;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>What stands on the page of a refusal. It needs no database: that may be what is the matter.</summary>
/// <param name="Place">Language, and the release of the links onward.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Errors">What is wrong, thing by thing.</param>
/// <param name="Explanation">Where this sort of refusal is explained.</param>
/// <param name="Query">What was asked for.</param>
public sealed record ErrorContent(PlaceView Place, int Status, IReadOnlyList<RequestError> Errors, string Explanation, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    private const string AsOf = "asOf";

    internal static ErrorContent Of(HttpRequest request, ProblemDetails problem)
    {
        var errors = problem.Extensions.TryGetValue("errors", out var value) && value is IReadOnlyList<RequestError> all ? all : [];
        var language = LanguageTag.All.GetValueOrDefault(request.Query[AskedText.LanguageName].ToString(), Language.English);
        // A release that is not there leads nowhere onward.
        var pin = new Pin(errors.All(error => error.Parameter != AsOf) && long.TryParse(request.Query[AsOf], NumberStyles.None, CultureInfo.InvariantCulture, out var release) && release > 0 ? release : null);
        return new ErrorContent(
            new PlaceView(language, pin, request.Path.Value ?? "/", PlaceView.AskedOf(request)),
            problem.Status ?? StatusCodes.Status500InternalServerError,
            errors,
            problem.Type ?? "/problems/not-found",
            [.. request.Query.Select(sent => KeyValuePair.Create(sent.Key, sent.Value.ToString()))]);
    }

    internal bool IsInQuery(RequestError error) => Query.Any(sent => sent.Key == error.Parameter);

    /// <summary>The address that was asked for, with the nearest spelling in place of what was wrong; null where that is not known.</summary>
    internal string? Mended(RequestError error)
    {
        if (error.Got is not { } got || ErrorWords.Nearest(error) is not { } nearest)
        {
            return null;
        }

        if (error.Parameter == NearestAddress.Parameter)
        {
            return Place.Address(nearest);
        }

        if (IsInQuery(error))
        {
            return Place.Path + QueryString.Create(Query.Select(sent => sent.Key != error.Parameter ? (sent.Key, sent.Value)
                : got == error.Parameter ? (nearest, sent.Value) : (sent.Key, sent.Value.Replace(got, nearest, StringComparison.Ordinal)))
                .Select(sent => KeyValuePair.Create(sent.Item1, (string?)sent.Item2)));
        }

        var last = Place.Path[(Place.Path.LastIndexOf('/') + 1)..];
        return last.Contains(got, StringComparison.Ordinal) ? Place.Address(Place.Path[..^last.Length] + (nearest.Contains("..", StringComparison.Ordinal) ? nearest : last.Replace(got, nearest, StringComparison.Ordinal)) + Place.Asked) : null;
    }
}
