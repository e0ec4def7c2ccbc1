namespace Indicators.Import.Tests;

/// <summary>A problem without its prose: where it is, what was found there, and the spelling that is suggested.</summary>
internal sealed record Mistake(string File, long? Row, string? Column, string? Found, string? Nearest = null)
{
    internal static Mistake Of(Problem problem) => new(problem.File, problem.Row, problem.Column, problem.Found, problem.Nearest);
}
