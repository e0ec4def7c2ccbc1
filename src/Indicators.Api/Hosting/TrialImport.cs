using Indicators.Answers;
using Indicators.Import;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What an import would give: what is wrong with the input, or what it would change.</summary>
/// <param name="Problems">Everything found wrong or doubtful.</param>
/// <param name="Difference">What it would change, and what would follow; null where it would be refused.</param>
public sealed record TrialResult(IReadOnlyList<Problem> Problems, DifferenceResponse? Difference)
{
    /// <summary>What was read from a publisher's file; null of a folder.</summary>
    public FileImportResult? File { get; init; }
}

/// <summary>Imports into a copy of the database, compares, and throws the copy away.</summary>
public static class TrialImport
{
    /// <summary>What importing a data folder would give.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="database">The database file, which stays as it is; it need not be there.</param>
    /// <param name="charts">The folder of chart definitions; one that is not there has no charts.</param>
    /// <param name="watch">How it is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static TrialResult OfFolder(string folder, string database, string charts, ImportWatch? watch = null)
    {
        watch ??= new ImportWatch();
        using var trial = TrialDatabase.CopyOf(database, watch);
        var imported = FolderImport.Run(folder, trial.Path, ImportNote.None, TimeProvider.System, watch);
        return new TrialResult(imported.Problems, imported.IsRefused ? null : Difference(trial, charts, new DataFolder(folder).Read().Data.Observations));
    }

    /// <summary>What importing a publisher's file would give.</summary>
    /// <param name="file">The file.</param>
    /// <param name="database">The database file, which stays as it is; it need not be there.</param>
    /// <param name="charts">The folder of chart definitions; one that is not there has no charts.</param>
    /// <param name="format">The format of the file; null if that is to be known by its header.</param>
    /// <param name="source">The source that its figures name; null for the format's own.</param>
    /// <param name="watch">How it is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static TrialResult OfFile(string file, string database, string charts, string? format, string? source, ImportWatch? watch = null)
    {
        watch ??= new ImportWatch();
        using var trial = TrialDatabase.CopyOf(database, watch);
        var imported = FileImport.Run(file, trial.Path, format, source, ImportNote.None, TimeProvider.System, watch);
        return new TrialResult(imported.Reading.Problems, imported.Reading.HasErrors ? null : Difference(trial, charts, imported.Reading.Observations())) { File = imported };
    }

    private static DifferenceResponse Difference(TrialDatabase trial, string charts, IEnumerable<PlacedObservation> stated)
    {
        using var publications = new PublicationSource(trial.Path, publishesSmallCounts: false);
        using var after = publications.Open();
        using var before = trial.Held is { } held ? publications.Find(ReleaseChoice.Of(held.Number)) : null;
        var difference = ReleaseDifferences.Between(before, after);
        var places = PlacesOf(difference, stated);
        return DifferenceResponse.Of(
            difference,
            ChartChanges.Between(ChartLibrary.Read(charts, after.Catalogue), before, after, difference.Figures),
            key => places.TryGetValue(key, out var place) ? place : null);
    }

    // Only of figures that are told: their rows are looked up in a second reading.
    private static Dictionary<ObservationKey, RowPlace> PlacesOf(ReleaseDifference difference, IEnumerable<PlacedObservation> stated)
    {
        var told = difference.Figures.Where(change => change.After is not null || change.Kind == ChangeKind.Withdrawn).Select(change => change.Key).ToHashSet();
        return told.Count == 0 ? [] : stated.Where(placed => told.Contains(placed.Observation.Key)).ToDictionary(placed => placed.Observation.Key, placed => placed.Place);
    }
}
