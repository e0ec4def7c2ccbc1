namespace Indicators.Model;

/// <summary>Why a text is not what it should be.</summary>
/// <param name="Allowed">What is allowed instead, in words.</param>
/// <param name="Nearest">The nearest allowed spelling, where one can be told; a suggestion, never applied.</param>
public sealed record Complaint(string Allowed, string? Nearest = null);
