namespace Indicators.Benchmarks;

/// <summary>In which order generated rows stand in their file.</summary>
internal enum RowOrder
{
    /// <summary>One source after the other, as an analyst gathers them.</summary>
    BySource,

    /// <summary>Neighbours have nothing in common.</summary>
    Scattered,
}
