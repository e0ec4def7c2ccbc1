using Indicators.Import;

namespace Indicators.Api;

/// <summary>The allowed value that somebody most likely meant. Only a suggestion: it is never taken.</summary>
internal static class NearestValue
{
    // More than these are read in the list of all that is allowed.
    private const int MostBeginnings = 3;
    private const int ShortestBeginning = 2;

    /// <summary>The nearest spelling; where none is near, the few values that begin so, with "or" between; null where there is nothing to suggest.</summary>
    internal static string? Of(string got, IReadOnlyCollection<string> allowed) => NearestSpelling.Of(got, allowed) ?? Beginning(got, allowed);

    private static string? Beginning(string got, IReadOnlyCollection<string> allowed)
    {
        if (got.Length < ShortestBeginning)
        {
            return null;
        }

        var values = allowed.Where(value => value.StartsWith(got, StringComparison.OrdinalIgnoreCase)).Take(MostBeginnings + 1).ToList();
        return values.Count is 0 or > MostBeginnings ? null : string.Join(" or ", values);
    }
}
