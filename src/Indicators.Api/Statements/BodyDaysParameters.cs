using Indicators.Answers;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Api;

/// <summary>Which days of which bodies are counted. Several values stand in one parameter, with commas between.</summary>
internal sealed class BodyDaysParameters : StatementParameters
{
    // What there is when a body is there.
    private static readonly string[] There = ["open", "in-force", "filled"];

    /// <summary>The first day: a year, month or day. <c>2022</c></summary>
    /// <example>2022</example>
    [FromQuery(Name = "from")]
    public string? From { get; init; }

    /// <summary>The last day: a year, month or day. <c>2022-12-31</c></summary>
    /// <example>2022-12-31</example>
    [FromQuery(Name = "to")]
    public string? To { get; init; }

    /// <summary>The states whose days are counted; without it <c>open,in-force,filled</c>.</summary>
    /// <example>open</example>
    [FromQuery(Name = "state")]
    public string? State { get; init; }

    internal (BodyDaysQuery? Query, Model.Language Language, IReadOnlyList<RequestError> Errors) ReadDays(Catalogue catalogue)
    {
        var values = new ValueReader();
        var first = Day(values, "from", From)?.First;
        var last = Day(values, "to", To)?.Last;
        if (first > last)
        {
            values.RefuseAfter("from", From!, To!);
        }
        else if (last?.DayNumber - first?.DayNumber >= Limits.DaysOfBodies)
        {
            values.RefuseTooMuch("to", To!, $"at most {Limits.DaysOfBodies} days after from");
        }

        var states = values.Codes("state", State, [.. catalogue.CodesOf("state").Select(code => code.Id)]);
        var filter = Filter(values, catalogue);
        var query = new BodyDaysQuery(filter.Areas, filter.Bodies, filter.Sources, states.Count > 0 ? states : There, first ?? default, last ?? default);
        return (values.Errors.Count > 0 ? null : query, filter.Language, values.Errors);
    }

    private static Model.Period? Day(ValueReader values, string parameter, string? text)
    {
        if (text is null)
        {
            values.RefuseMissing(parameter, "a year, month or day: the days between from and to are counted");
        }

        return values.Point(parameter, text);
    }
}
