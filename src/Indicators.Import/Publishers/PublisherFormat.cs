using Indicators.Model;

namespace Indicators.Import;

/// <summary>How the files of a publisher are read: a declaration, whose codes stand in reference/spellings.csv.</summary>
internal sealed record PublisherFormat
{
    internal required string Id { get; init; }

    /// <summary>The source of its figures unless another one is named; empty where only the user knows.</summary>
    internal required string Source { get; init; }

    /// <summary>Another source for files that have a certain column.</summary>
    internal (string Column, string Source)? SourceWith { get; init; }

    internal required IReadOnlyList<FormatColumn> Columns { get; init; }

    /// <summary>Whether other columns may be there: each then is a dimension, whose words must have spellings.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Where an observation stands, in parts: <c>{column}</c> is its cell, <c>{}</c> the heading of its figure. A part whose cells say nothing is left out.</summary>
    internal required IReadOnlyList<string> Locator { get; init; }

    internal IReadOnlyList<char> Separators { get; init; } = [','];

    /// <summary>Cells of figures that mean something else than they say.</summary>
    internal IReadOnlyList<CellMeaning> Cells { get; init; } = [];

    /// <summary>Whether a later edition can revise a figure, so that each says of which edition it is.</summary>
    internal bool HasEditions { get; init; }

    /// <summary>The name in a heading, and the code in a cell, where these hold more.</summary>
    internal Func<string, string> NameOf { get; init; } = heading => heading;

    internal Func<string, string> CodeOf { get; init; } = cell => cell;

    /// <summary>The positions in a header of columns that only put another one into words.</summary>
    internal Func<IReadOnlyList<string>, IReadOnlySet<int>> Labels { get; init; } = _ => new HashSet<int>();
}

/// <summary>What a cell of a figure means where that is not what it says. Declared without anything else, it means an empty cell.</summary>
internal sealed record CellMeaning(string Cell)
{
    /// <summary>The figure, as a cell of the native format writes it.</summary>
    internal string Figure { get; init; } = "";

    /// <summary>The status that stands for the figure.</summary>
    internal ObservationStatus? Status { get; init; }

    internal string Note { get; init; } = "";

    /// <summary>Why such a cell is left out.</summary>
    internal string LeftOut { get; init; } = "";

    /// <summary>The dimension by which the row must be broken down for this to hold; empty for any row.</summary>
    internal string By { get; init; } = "";
}
