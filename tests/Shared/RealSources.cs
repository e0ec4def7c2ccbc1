namespace Indicators.Tests;

/// <summary>The publishers' own files, which are not part of the repository: tests that need them are left out where the folder is absent.</summary>
internal static class RealSources
{
    /// <summary>The address of a file, such as <c>texts/figures.csv</c>.</summary>
    internal static string File(string name)
    {
        var folder = Environment.GetEnvironmentVariable("INDICATORS_SOURCES") ?? Path.Combine(Repository.Root, "..", "shared", "sources");
        if (!Directory.Exists(folder))
        {
            Assert.Ignore($"{folder} is not there: set INDICATORS_SOURCES to the folder of the publishers' files");
        }

        return Path.Combine(folder, name);
    }
}
