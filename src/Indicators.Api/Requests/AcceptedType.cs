using Microsoft.Net.Http.Headers;

namespace Indicators.Api;

/// <summary>Which of the media types that an address can give a request wants.</summary>
internal static class AcceptedType
{
    /// <summary>The one that weighs most in <c>Accept</c>; the first one where several weigh the same or none is named.</summary>
    internal static string Of(HttpRequest request, params IReadOnlyList<string> offered)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return offered.MaxBy(Weight)!;

        // What is most exact counts: text/csv before text/*, and that before */*.
        double Weight(string type) => accepted
            .Where(range => IsOf(range, type) || IsOf(range, $"{type.Split('/')[0]}/*") || range.MatchesAllTypes)
            .OrderByDescending(range => IsOf(range, type))
            .ThenBy(range => range.MatchesAllTypes)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    private static bool IsOf(MediaTypeHeaderValue range, string type) => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase);
}
