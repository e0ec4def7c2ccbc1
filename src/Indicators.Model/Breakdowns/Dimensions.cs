namespace Indicators.Model;

/// <summary>The closed list of dimensions by which a count may be broken down, in the order in which they are written.</summary>
public static class Dimensions
{
    /// <summary>Female, male, other, unknown.</summary>
    public const string Sex = "sex";

    /// <summary>Minor (under 18), adult, unknown.</summary>
    public const string Age = "age";

    /// <summary>The form of exploitation.</summary>
    public const string Exploitation = "exploitation";

    /// <summary>Domestic, foreign, unknown.</summary>
    public const string Citizenship = "citizenship";

    /// <summary>A population: the refugee and migrant population, unaccompanied children.</summary>
    public const string Group = "group";

    /// <summary>Country (ISO 3166-1 alpha-3, XKX) or world region of origin. Small counts by it can identify people.</summary>
    public const string Origin = "origin";

    /// <summary>Who referred the person.</summary>
    public const string Referrer = "referrer";

    /// <summary>Who provided the service.</summary>
    public const string Provider = "provider";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [Sex, Age, Exploitation, Citizenship, Group, Origin, Referrer, Provider];
}
