namespace Indicators.Import;

/// <summary>What stands where a file of a data folder should be: a file, or something that only has its name.</summary>
internal static class InputFile
{
    /// <summary>Whether anything has this name.</summary>
    internal static bool IsThere(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>Why it cannot be read; null if it is a file or a link to one.</summary>
    internal static string? Complaint(string path)
    {
        try
        {
            return IsLink(path) && Directory.Exists(path) ? "a link to a folder; links to files are followed, links to folders are not"
                : Directory.Exists(path) ? "a folder stands where the file should be"
                : File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: false } ? "a link that leads to no file"
                : null;
        }
        catch (IOException)
        {
            return "a link that leads back to itself";
        }
    }

    /// <summary>Opens a file of which there is no complaint. What has no length is not opened: whoever opens a pipe waits until somebody writes into it, perhaps for ever.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static Stream OpenRead(string path)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return new FileInfo(target).Length == 0 ? Stream.Null : File.OpenRead(path);
    }

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
