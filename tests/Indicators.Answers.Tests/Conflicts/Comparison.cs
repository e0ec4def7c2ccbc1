using Indicators.Model;

namespace Indicators.Answers.Tests.Conflicts;

/// <summary>A few figures of Croatia, which the founding document does not touch, and what contradicts what among them.</summary>
internal sealed class Comparison : IDisposable
{
    private readonly DataVariant variant = new DataVariant()
        .Adding(
            "sources.csv",
            "one,counter-a,Publisher,Report one,,2024,,,en,,,",
            "two,counter-a,Publisher,Report two,,2024,,,en,,,",
            "three,counter-b,Publisher,Report three,,2024,,,en,,,",
            "with-more,counter-a,Publisher,Report four,,2024,,,en,,HRV+XKX,",
            "with-less,counter-a,Publisher,Report five,,2024,,,en,,HRV,");

    private Publication? publication;

    /// <summary>Adds figures written as <c>indicator period breakdown value source [as_of]</c>, with <c>-</c> for the total.</summary>
    internal Comparison(params string[] figures)
    {
        foreach (var cells in figures.Select(figure => figure.Split(' ')))
        {
            var breakdown = cells[2] == "-" ? Breakdown.Total : Breakdown.Parse(cells[2]);
            var codes = string.Join(',', Dimensions.All.Select(dimension => breakdown[dimension] ?? ""));
            var rounded = cells[3].Contains('±') ? cells[3].Split('±') : [cells[3], ""];
            variant.Adding("observations/cptv.csv", $"{cells[0]},HRV,{cells[1]},{codes},{rounded[0]},{rounded[1]},,,,{cells[4]},p. 1,{(cells.Length > 5 ? cells[5] : "")},");
        }
    }

    internal IReadOnlyList<Conflict> Conflicts => [.. ConflictAnswers.All(Publication).Where(conflict => conflict.Area == "HRV")];

    internal IReadOnlyList<Conflict> Differences => [.. ConflictAnswers.Differences(Publication).Where(conflict => conflict.Area == "HRV")];

    internal Publication Publication => publication ??= variant.Open();

    public void Dispose()
    {
        publication?.Dispose();
        variant.Dispose();
    }
}
