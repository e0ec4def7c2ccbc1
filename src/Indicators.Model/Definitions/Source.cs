namespace Indicators.Model;

/// <summary>A document that prints figures.</summary>
public sealed record Source
{
    /// <summary>Its identifier: <c>atina-2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who counted what it prints, unless a row says otherwise: <c>cptv</c>.</summary>
    public required string CountedBy { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its address; empty if it has none.</summary>
    public required string Url { get; init; }

    /// <summary>When it was published, as far as known: a year, month or day; null if unknown.</summary>
    public required Period? Published { get; init; }

    /// <summary>When it was read; null if not noted.</summary>
    public required Period? Accessed { get; init; }

    /// <summary>Its licence, or what is known of the terms; empty if unknown.</summary>
    public required string Licence { get; init; }

    /// <summary>Its language, as an ISO 639-1 code; several with a space between.</summary>
    public required string Language { get; init; }

    /// <summary>From which number on it prints small counts exactly, if it says so; empty otherwise.</summary>
    public required string SmallCountFrom { get; init; }

    /// <summary>Which territory it covers where that differs from the area's code: <c>SRB+XKX</c>; empty otherwise.</summary>
    public required string Covers { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public required string Note { get; init; }
}
