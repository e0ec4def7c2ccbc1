namespace Indicators.Model;

/// <summary>Which part of the whole a figure counts: a code for each dimension that is set. None set is the total.</summary>
/// <remarks>Written <c>sex=female;age=minor</c>, dimensions in the order of <see cref="Dimensions.All"/>; <c>ngo+international-organisation</c> joins codes that the source lumps.</remarks>
public sealed class Breakdown : IEquatable<Breakdown>
{
    private readonly (string Dimension, string Code)[] parts;

    private Breakdown((string Dimension, string Code)[] parts)
    {
        this.parts = parts;
        Text = string.Join(';', parts.Select(part => $"{part.Dimension}={part.Code}"));
    }

    /// <summary>No dimension set: everybody.</summary>
    public static Breakdown Total { get; } = new([]);

    /// <summary>The breakdown as files write it; empty for the total.</summary>
    public string Text { get; }

    /// <summary>Whether no dimension is set.</summary>
    public bool IsTotal => parts.Length == 0;

    /// <summary>The dimensions that are set, each with its code, in the order of <see cref="Dimensions.All"/>.</summary>
    public IReadOnlyList<(string Dimension, string Code)> Parts => parts;

    /// <summary>Makes a breakdown of dimensions and their codes.</summary>
    /// <param name="parts">The dimensions with their codes; those with an empty code are left out.</param>
    /// <exception cref="FormatException">A dimension is unknown or named twice.</exception>
    public static Breakdown Of(IEnumerable<(string Dimension, string Code)> parts)
    {
        var codes = new string?[Dimensions.All.Count];
        foreach (var (dimension, code) in parts.Where(part => part.Code.Length > 0))
        {
            var position = Position(dimension);
            if (position < 0)
            {
                throw new FormatException($"'{dimension}' is not one of the dimensions {string.Join(", ", Dimensions.All)}");
            }

            if (codes[position] is not null)
            {
                throw new FormatException("a dimension is named twice");
            }

            codes[position] = code;
        }

        return OfCodes(codes);
    }

    /// <summary>Makes a breakdown of a code for each dimension.</summary>
    /// <param name="codes">The codes in the order of <see cref="Dimensions.All"/>, as many; null or empty where a dimension is not set.</param>
    public static Breakdown OfCodes(ReadOnlySpan<string?> codes)
    {
        var set = 0;
        foreach (var code in codes)
        {
            set += string.IsNullOrEmpty(code) ? 0 : 1;
        }

        if (set == 0)
        {
            return Total;
        }

        var parts = new (string Dimension, string Code)[set];
        for (var position = codes.Length - 1; position >= 0; position--)
        {
            if (codes[position] is { Length: > 0 } code)
            {
                parts[--set] = (Dimensions.All[position], code);
            }
        }

        return new Breakdown(parts);
    }

    /// <summary>Reads a breakdown as files write it. The codes themselves are not checked.</summary>
    /// <param name="text"><c>dimension=code;…</c>, in any order; empty for the total.</param>
    /// <exception cref="FormatException">A part is no pair, or a dimension is unknown or named twice.</exception>
    public static Breakdown Parse(string text) => Of(text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Pair));

    /// <summary>The code of a dimension; null where it is not set.</summary>
    /// <param name="dimension">The dimension.</param>
    public string? this[string dimension]
    {
        get
        {
            foreach (var part in parts)
            {
                if (part.Dimension == dimension)
                {
                    return part.Code;
                }
            }

            return null;
        }
    }

    /// <summary>Whether every dimension that another breakdown sets has the same code here.</summary>
    /// <param name="other">The other breakdown.</param>
    public bool Has(Breakdown other) => other.parts.All(part => this[part.Dimension] == part.Code);

    /// <summary>What is left of this breakdown without the dimensions that another one sets.</summary>
    /// <param name="other">The other breakdown.</param>
    public Breakdown Without(Breakdown other) => new([.. parts.Where(part => other[part.Dimension] is null)]);

    /// <inheritdoc/>
    public bool Equals(Breakdown? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Breakdown);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal static (string Dimension, string Code) Pair(string text) => text.Split('=') switch
    {
        [{ Length: > 0 } dimension, { Length: > 0 } code] => (dimension, code),
        _ => throw new FormatException($"'{text}' is not dimension=code"),
    };

    private static int Position(string dimension)
    {
        for (var position = 0; position < Dimensions.All.Count; position++)
        {
            if (Dimensions.All[position] == dimension)
            {
                return position;
            }
        }

        return -1;
    }
}
