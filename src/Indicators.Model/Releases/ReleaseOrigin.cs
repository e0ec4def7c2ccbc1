namespace Indicators.Model;

/// <summary>Whence a release comes: the input, and who imports it and why.</summary>
/// <param name="Input">The name of the input: <c>data</c> for the data folder wherever it lies, or the source of a publisher's file.</param>
/// <param name="Fingerprint">By which the unchanged input will be known.</param>
/// <param name="By">Who imports it; empty if not said.</param>
/// <param name="Message">Why; empty if not said.</param>
public sealed record ReleaseOrigin(string Input, string Fingerprint, string By = "", string Message = "");
