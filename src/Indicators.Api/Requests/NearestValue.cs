using Indicators.Import;

namespace Indicators.Api;

/// <summary>The allowed value that somebody most likely meant. Only a suggestion: it is never taken.</summary>
internal static class NearestValue
{
    // More than these are read in the list of all that is allowed.
    private const int MostBeginnings = 3;
    private const int ShortestBeginning = 2;

    // Of what was written: "refugees" begins as "refugee-migrant" does.
    private const double LeastInCommon = 0.75;

    /// <summary>The nearest spelling; where none is near, the few values that begin so, with "or" between; null where there is nothing to suggest.</summary>
    internal static string? Of(string got, IReadOnlyCollection<string> allowed) => NearestSpelling.Of(got, allowed) ?? Beginning(got, allowed);

    /// <summary>The same of what nobody lists beside it: of many that begin so, the shortest.</summary>
    internal static string? OfMany(string got, IReadOnlyCollection<string> known) =>
        NearestSpelling.Of(got, known) ?? Either([.. Beginnings(got, known).OrderByDescending(value => InCommon(got, value)).ThenBy(value => value.Length).ThenBy(value => value, StringComparer.Ordinal).Take(MostBeginnings)]);

    private static string? Beginning(string got, IReadOnlyCollection<string> allowed) => Either([.. Beginnings(got, allowed).Take(MostBeginnings + 1)]);

    private static string? Either(List<string> values) => values.Count is 0 or > MostBeginnings ? null : string.Join(" or ", values);

    private static IEnumerable<string> Beginnings(string got, IEnumerable<string> values) =>
        got.Length < ShortestBeginning ? [] : values.Where(value => InCommon(got, value) >= LeastInCommon * got.Length);

    private static int InCommon(string one, string other) => one.Zip(other).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
}
