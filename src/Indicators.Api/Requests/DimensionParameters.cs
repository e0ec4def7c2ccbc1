using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which parts of the whole are wanted, of which release, and in which language.</summary>
internal class DimensionParameters : AskedText
{
    /// <summary>Codes of sex, or <c>total</c> for figures without it.</summary>
    /// <example>female</example>
    [FromQuery(Name = "sex")]
    public string? Sex { get; init; }

    /// <summary>Codes of age, or <c>total</c> for figures without it.</summary>
    /// <example>minor</example>
    [FromQuery(Name = "age")]
    public string? Age { get; init; }

    /// <summary>Codes of the form of exploitation, or <c>total</c> for figures without it.</summary>
    /// <example>sexual</example>
    [FromQuery(Name = "exploitation")]
    public string? Exploitation { get; init; }

    /// <summary>Codes of citizenship, or <c>total</c> for figures without it.</summary>
    /// <example>foreign</example>
    [FromQuery(Name = "citizenship")]
    public string? Citizenship { get; init; }

    /// <summary>Codes of the population group, or <c>total</c> for figures without it.</summary>
    /// <example>refugee-migrant</example>
    [FromQuery(Name = "group")]
    public string? Group { get; init; }

    /// <summary>Countries (ISO 3166-1 alpha-3, XKX) or world regions of origin, or <c>total</c> for figures without it.</summary>
    /// <example>africa</example>
    [FromQuery(Name = "origin")]
    public string? Origin { get; init; }

    /// <summary>Codes of who referred the person, or <c>total</c> for figures without it.</summary>
    /// <example>police</example>
    [FromQuery(Name = "referrer")]
    public string? Referrer { get; init; }

    /// <summary>Codes of who provided the service, or <c>total</c> for figures without it.</summary>
    /// <example>state</example>
    [FromQuery(Name = "provider")]
    public string? Provider { get; init; }

    internal IEnumerable<(string Dimension, string? Codes)> ByDimension =>
    [
        (Model.Dimensions.Sex, Sex),
        (Model.Dimensions.Age, Age),
        (Model.Dimensions.Exploitation, Exploitation),
        (Model.Dimensions.Citizenship, Citizenship),
        (Model.Dimensions.Group, Group),
        (Model.Dimensions.Origin, Origin),
        (Model.Dimensions.Referrer, Referrer),
        (Model.Dimensions.Provider, Provider),
    ];
}
