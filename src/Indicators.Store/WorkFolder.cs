namespace Indicators.Store;

/// <summary>A folder for temporary files, gone when it is disposed. What a killed process left of its own is removed by the next one.</summary>
public sealed class WorkFolder : IDisposable
{
    private const string Prefix = "indicators-work-";
    private const string InUse = "in-use";

    private readonly DirectoryInfo folder;
    private readonly FileStream inUse;

    /// <summary>Makes a folder in the temporary folder of the machine.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public WorkFolder()
    {
        RemoveAbandoned();
        folder = Directory.CreateTempSubdirectory(Prefix);
        try
        {
            inUse = Claim();
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>The path of a file in it.</summary>
    /// <param name="name">The file's name.</param>
    public string File(string name) => Path.Combine(folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        inUse.Dispose();
        Remove(folder);
    }

    // The mark gets its name when it is locked: whoever finds a mark that is not locked knows that its process is gone.
    private FileStream Claim()
    {
        var mark = new FileStream(File("mark"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        System.IO.File.Move(File("mark"), File(InUse));
        return mark;
    }

    private static void RemoveAbandoned()
    {
        foreach (var other in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(Prefix + "*"))
        {
            if (IsAbandoned(other))
            {
                Remove(other);
            }
        }
    }

    private static bool IsAbandoned(DirectoryInfo other)
    {
        try
        {
            using var mark = new FileStream(Path.Combine(other.FullName, InUse), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            // Locked by its process, just being made, or somebody else's.
            return false;
        }
    }

    // Two processes may find the same one, and an import that failed says so by its own exception.
    private static void Remove(DirectoryInfo abandoned)
    {
        try
        {
            abandoned.Delete(recursive: true);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
        }
    }
}
