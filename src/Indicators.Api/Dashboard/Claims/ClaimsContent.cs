using Indicators.Answers;

namespace Indicators.Api;

/// <summary>What stands on the page of claims.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Claims">The claims, checked.</param>
public sealed record ClaimsContent(PageView View, IReadOnlyList<CheckedClaim> Claims);

/// <summary>What stands on the page of contradictions.</summary>
/// <param name="View">Language and release.</param>
/// <param name="Conflicts">The contradictions.</param>
/// <param name="Differences">The differences between counters.</param>
public sealed record ConflictsContent(PageView View, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Conflict> Differences);
