using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>The lines of an invented file of observations: as many as wanted, no key twice, the same for the same seed.</summary>
/// <param name="rows">How many.</param>
/// <param name="seed">Another seed, another file.</param>
/// <param name="order">In which order.</param>
internal sealed class GeneratedRows(int rows, int seed, RowOrder order)
{
    internal const string Header =
        "indicator,area,period,sex,age,exploitation,citizenship,group,origin,referrer,provider,value,rounded_to,status,conf,counted_by,source,locator,as_of,note";

    // Has no factor in common with a number of rows that is made of twos and fives, nor with most others.
    private const long Stride = 611_953;

    private static readonly long Keys =
        (long)InventedLists.Sources.Count * InventedLists.Indicators.Count * InventedLists.Countries.Count * InventedLists.Years * InventedLists.Breakdowns.Count;

    internal IEnumerable<string> Lines()
    {
        if (rows % Stride == 0 || rows > Keys)
        {
            throw new ArgumentOutOfRangeException(nameof(rows), rows, $"allowed: 1 to {Keys}, no multiple of {Stride}");
        }

        for (long position = 0; position < rows; position++)
        {
            yield return Line(order == RowOrder.Scattered ? position * Stride % rows : position);
        }
    }

    // All possible keys are numbered. Each row takes one from a stretch of its own, and so no other row's.
    private string Line(long row)
    {
        var dice = new Dice(seed, row);
        var first = (long)((Int128)row * Keys / rows);
        var afterLast = (long)((Int128)(row + 1) * Keys / rows);
        var key = first + dice.Below(afterLast - first);
        (key, var breakdown) = Math.DivRem(key, InventedLists.Breakdowns.Count);
        (key, var year) = Math.DivRem(key, InventedLists.Years);
        (key, var area) = Math.DivRem(key, InventedLists.Countries.Count);
        (key, var indicator) = Math.DivRem(key, InventedLists.Indicators.Count);
        return Line(
            InventedLists.Indicators[(int)indicator],
            InventedLists.Countries[(int)area],
            InventedLists.FirstYear + (int)year,
            InventedLists.Breakdowns[(int)breakdown],
            InventedLists.Sources[(int)key],
            ref dice);
    }

    private static string Line((string Id, FigureKind Kind) indicator, string area, int year, Breakdown breakdown, (string Id, string Counter) source, ref Dice dice)
    {
        var figure = GeneratedFigure.Of(indicator.Kind, ref dice);
        var identifies = indicator.Kind == FigureKind.Count && breakdown[Dimensions.Origin] is not null && figure.Value is "1" or "2" or "3" or "4";
        var cells = new List<string> { indicator.Id, area, year.ToString("0000") };
        cells.AddRange(Dimensions.All.Select(dimension => breakdown[dimension] ?? ""));
        cells.AddRange(
        [
            figure.Value,
            figure.RoundedTo,
            figure.Status,
            identifies ? "A" : "",
            dice.Percent(10) ? dice.OneOf(InventedLists.Counters) : dice.Percent(20) ? source.Counter : "",
            source.Id,
            Locator(ref dice),
            dice.Percent(20) ? $"{year + 1}-0{dice.Below(9) + 1}" : "",
            Note(ref dice),
        ]);
        return string.Join(',', cells);
    }

    private static string Locator(ref Dice dice) => dice.Below(4) switch
    {
        0 => $"p. {dice.Below(240) + 1}",
        1 => $"\"Table {dice.Below(40) + 1}, row {dice.Below(90) + 1}\"",
        2 => $"§{dice.Below(12) + 1} para {dice.Below(9) + 1}",
        _ => $"sheet Data cell D{dice.Below(9000) + 2}",
    };

    private static string Note(ref Dice dice) => dice.Below(12) switch
    {
        0 => "\"The year is inferred from the title, which says \"\"last year\"\"\"",
        1 => "Includes persons whose case was opened the year before",
        2 => "Прелиминарни податак",
        _ => "",
    };
}
