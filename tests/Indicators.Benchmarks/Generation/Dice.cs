namespace Indicators.Benchmarks;

/// <summary>Numbers that look random and depend on a seed and a row alone, so that a row is the same wherever it stands.</summary>
/// <remarks>SplitMix64 of Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).</remarks>
internal struct Dice(long seed, long row)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = unchecked(((ulong)seed * 0xD1B54A32D192ED03) + ((ulong)row * Step * 64));

    /// <summary>A number from 0 to one below the limit.</summary>
    internal long Below(long limit) => (long)(Next() % (ulong)limit);

    /// <summary>True so many times in a hundred.</summary>
    internal bool Percent(int chance) => Below(100) < chance;

    internal T OneOf<T>(IReadOnlyList<T> items) => items[(int)Below(items.Count)];

    private ulong Next()
    {
        unchecked
        {
            state += Step;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
