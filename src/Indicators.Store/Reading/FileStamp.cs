namespace Indicators.Store;

/// <summary>What tells a file from the one that stood in its place before: a copy that was put there, or pages that were written into it.</summary>
/// <param name="Made">When it was made.</param>
/// <param name="Written">When it was last written to.</param>
/// <param name="Length">Its length, in bytes.</param>
internal readonly record struct FileStamp(DateTime Made, DateTime Written, long Length)
{
    /// <summary>The stamp of a file; that of nothing where there is no file.</summary>
    internal static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.CreationTimeUtc, file.LastWriteTimeUtc, file.Length) : default;
    }
}
