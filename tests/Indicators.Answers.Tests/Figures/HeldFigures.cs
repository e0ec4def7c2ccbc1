using Indicators.Import;
using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>The figures of data/ as they stand in its files.</summary>
internal static class HeldFigures
{
    private static readonly Lazy<DataSet> Data = new(() => new DataFolder(Repository.Data).Read().Data);

    internal static DataSet All => Data.Value;

    internal static IEnumerable<Observation> Of(string source) => All.Observations.Select(placed => placed.Observation).Where(observation => observation.Source == source);

    /// <summary>Key and value: <c>refugees|SRB|2019|origin=HRV|17972</c>.</summary>
    internal static IEnumerable<string> RowsOf(string source) => Of(source).Select(held => Row(held.Indicator, held.Area, held.Period.Text, held.Breakdown.Text, FigureCell.Text(held.Figure!)));

    internal static string Row(params string[] parts) => string.Join('|', parts);
}
