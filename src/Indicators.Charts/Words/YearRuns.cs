namespace Indicators.Charts;

/// <summary>Years in few words: <c>2014–2016, 2019</c>.</summary>
internal static class YearRuns
{
    internal static string Of(IReadOnlyList<int> years)
    {
        List<(int First, int Last)> runs = [];
        foreach (var year in years)
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
            {
                runs[^1] = (runs[^1].First, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return string.Join(", ", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}"));
    }
}
