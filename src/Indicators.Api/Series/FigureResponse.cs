using Indicators.Model;

namespace Indicators.Api;

/// <summary>A figure with what is known of it.</summary>
/// <param name="Value">The number, in the unit of the indicator, of a duty in times, where it is exact, rounded or about; null for a bound, so that a limit is not read as the number.</param>
/// <param name="Lower">The lower limit, in the same unit; null if none is known.</param>
/// <param name="Upper">The upper limit, in the same unit; null if none is known.</param>
/// <param name="LowerOpen">Whether the lower limit itself is left out.</param>
/// <param name="UpperOpen">Whether the upper limit itself is left out.</param>
/// <param name="Relation">What the printed number says of the number behind it.</param>
/// <param name="Display">The figure as people read it.</param>
public sealed record FigureResponse(decimal? Value, decimal? Lower, decimal? Upper, bool LowerOpen, bool UpperOpen, string Relation, string Display)
{
    internal static FigureResponse Of(Figure figure, string display) => new(
        figure.Value, figure.Bounds.Lower, figure.Bounds.Upper, figure.Bounds.LowerOpen, figure.Bounds.UpperOpen, figure.Relation.Code(), display);
}
