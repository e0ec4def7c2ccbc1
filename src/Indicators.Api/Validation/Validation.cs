using Indicators.Import;

namespace Indicators.Api;

/// <summary>What looking at an input found.</summary>
/// <param name="Problems">Everything found wrong or doubtful.</param>
/// <param name="Files">The files that were looked at.</param>
public sealed record ValidationResult(IReadOnlyList<Problem> Problems, IReadOnlyList<FileContent> Files);

/// <summary>Looks at an input as importing it would, then for contradictions and for what is not plausible; writes nothing that stays.</summary>
public static class Validation
{
    /// <summary>Looks at a data folder, by itself.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="watch">How it is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static ValidationResult OfFolder(string folder, ImportWatch? watch = null)
    {
        var data = new DataFolder(folder);
        using var trial = new TrialDatabase();
        var imported = FolderImport.Run(folder, trial.Path, ImportNote.None, TimeProvider.System, watch);
        IReadOnlyList<Problem> warnings = imported.IsRefused ? [] : FolderWarnings.Of(data, trial.Path);
        return new ValidationResult([.. imported.Problems, .. warnings], data.Files());
    }

    /// <summary>Looks at a publisher's file beside what a database holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="database">The database file, which stays as it is; without one, the file is looked at by the program's own definitions.</param>
    /// <param name="format">The format of the file; null if that is to be known by its header.</param>
    /// <param name="source">The source that its figures name; null for the format's own.</param>
    /// <param name="watch">How it is stopped, and who is told how far it is; null for what is usual.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static ValidationResult OfFile(string file, string database, string? format, string? source, ImportWatch? watch = null)
    {
        watch ??= new ImportWatch();
        using var trial = TrialDatabase.CopyOf(database, watch);
        var reading = FileImport.Run(file, trial.Path, format, source, ImportNote.None, TimeProvider.System, watch).Reading;
        IReadOnlyList<Problem> warnings = reading.HasErrors ? [] : FileWarnings.Of(Path.GetFileName(file), reading, trial.Path);
        return new ValidationResult([.. reading.Problems, .. warnings], [new PublisherFile(file).Content(reading)]);
    }
}
