using Indicators.Model;

namespace Indicators.Calculations;

/// <summary>When a rate or share rests on so few events that chance alone can move it.</summary>
/// <remarks>Fewer than 20 events: the rule of the UK Office for National Statistics and of CDC WISQARS. Definition: docs/methodology.md#few-cases.</remarks>
public static class FewCases
{
    /// <summary>The number of events from which a rate is not marked.</summary>
    public const int Threshold = 20;

    /// <summary>The sentence beside such a rate.</summary>
    public static readonly Wording Note = new("Few cases: chance alone can move this.", "Мало случајева: ово може променити и сама случајност.");

    /// <summary>Whether a rate of these events is to be marked.</summary>
    /// <param name="events">The bounds of the count above the line, in events.</param>
    /// <returns>Whether the events are surely fewer than <see cref="Threshold"/>. Where more are possible it is not said.</returns>
    public static bool Mark(Bounds events) => events.Upper is { } most && (most < Threshold || (most == Threshold && events.UpperOpen));
}
