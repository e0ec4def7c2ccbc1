namespace Indicators.Tests;

/// <summary>The folders of the repository.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    internal static string Data => Path.Combine(Root, "data");

    internal static string Charts => Path.Combine(Root, "charts");

    private static string Find(DirectoryInfo? folder) => folder is null
        ? throw new InvalidOperationException("Indicators.sln is in no folder above the tests")
        : File.Exists(Path.Combine(folder.FullName, "Indicators.sln")) ? folder.FullName : Find(folder.Parent);
}
