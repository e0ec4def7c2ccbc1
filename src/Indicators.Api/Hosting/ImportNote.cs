namespace Indicators.Api;

/// <summary>What somebody says of an import.</summary>
/// <param name="By">Who imports; empty if not said.</param>
/// <param name="Message">Why; empty if not said.</param>
public sealed record ImportNote(string By, string Message)
{
    /// <summary>Nothing said.</summary>
    public static ImportNote None { get; } = new("", "");
}
