namespace Indicators.Store;

/// <summary>The database file cannot be used as it is: it is not one of ours, or of another version.</summary>
/// <param name="message">What is wrong, in one line.</param>
public sealed class StoreException(string message) : Exception(message);
