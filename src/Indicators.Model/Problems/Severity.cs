namespace Indicators.Model;

/// <summary>Whether a problem stops an import.</summary>
public enum Severity
{
    /// <summary>The import stops and writes nothing.</summary>
    Error,

    /// <summary>The import goes on.</summary>
    Warning,
}
