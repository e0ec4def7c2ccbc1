namespace Indicators.Store.Tests;

/// <summary>The repository in which the tests were built.</summary>
internal static class Repository
{
    internal static string Folder(string name)
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Indicators.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Indicators.sln is in no folder above the tests");
        }

        return Path.Combine(folder.FullName, name);
    }
}
