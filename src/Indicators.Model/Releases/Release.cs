namespace Indicators.Model;

/// <summary>What one successful import changed.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When it was made, in UTC.</param>
/// <param name="Hash">SHA-256 of all that it contains, in hexadecimal.</param>
/// <param name="Input">What was imported: <c>data</c> for the data folder, or the source of a publisher's file.</param>
/// <param name="By">Who imported it; empty if not said.</param>
/// <param name="Message">Why; empty if not said.</param>
/// <param name="Counts">How many rows it holds and changed.</param>
public sealed record Release(long Number, DateTimeOffset At, string Hash, string Input, string By, string Message, ReleaseCounts Counts);

/// <summary>The rows of a release, of every table together unless said otherwise.</summary>
/// <param name="Observations">How many observations are in force.</param>
/// <param name="Added">Rows that the release brought.</param>
/// <param name="Ended">Rows that the release ended; a changed row is ended and added.</param>
public sealed record ReleaseCounts(long Observations, long Added, long Ended);
