using Indicators.Model;

namespace Indicators.Api;

/// <summary>The releases.</summary>
/// <param name="Releases">All of them, the first one first.</param>
public sealed record ReleasesResponse(IReadOnlyList<Release> Releases);
