namespace Indicators.Api;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>What tells this build from every other one: another build may write an answer otherwise.</summary>
    internal static string Build { get; } = typeof(ProgramVersion).Module.ModuleVersionId.ToString("N");

    internal static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
