using Indicators.Answers;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which statements are wanted. Several values stand in one parameter, with commas between.</summary>
internal class StatementParameters : AskedText
{
    /// <summary>Areas: ISO 3166-1 alpha-3 codes, or XKX. <c>SRB</c></summary>
    /// <example>SRB</example>
    [FromQuery(Name = "geo")]
    public string? Geo { get; init; }

    /// <summary>Bodies: <c>cptv-shelter</c>, <c>council</c>.</summary>
    /// <example>cptv-shelter</example>
    [FromQuery(Name = "body")]
    public string? Body { get; init; }

    /// <summary>Documents. <c>atina-2023</c></summary>
    /// <example>atina-2023</example>
    [FromQuery(Name = "source")]
    public string? Source { get; init; }

    internal (StatementFilter Filter, IReadOnlyList<RequestError> Errors) Read(Catalogue catalogue)
    {
        var values = new ValueReader();
        return (Filter(values, catalogue), values.Errors);
    }

    internal StatementFilter Filter(ValueReader values, Catalogue catalogue) => new(
        values.Areas("geo", Geo, catalogue), values.Codes("body", Body, catalogue.Bodies), values.Codes("source", Source, catalogue.SourceIds), ReadLanguage(values));
}

/// <summary>The areas, bodies and documents of the statements that are wanted; what is empty is not asked for.</summary>
internal sealed record StatementFilter(IReadOnlyList<string> Areas, IReadOnlyList<string> Bodies, IReadOnlyList<string> Sources, Model.Language Language)
{
    internal bool Asks(string area, string body, string source) => Asks(Areas, area) && Asks(Bodies, body) && Asks(Sources, source);

    internal bool Asks(Conflict conflict) => conflict.Sources.Any(source => Asks(conflict.Area, conflict.Body, source));

    /// <summary>What is said where nothing was found.</summary>
    internal IReadOnlyList<string> NotesOn(int found) => EmptySelection.Notes(found, Language);

    private static bool Asks(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value);
}
