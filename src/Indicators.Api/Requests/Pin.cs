namespace Indicators.Api;

/// <summary>Ties addresses to a release, so that whatever a pinned answer shows and links to is of the same release.</summary>
/// <param name="Release">The number of the release; null for the latest, whichever that is.</param>
public sealed record Pin(long? Release)
{
    internal string Address(string address) => Release is { } number ? $"{address}{(address.Contains('?') ? '&' : '?')}asOf={number}" : address;
}
