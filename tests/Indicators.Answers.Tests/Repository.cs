namespace Indicators.Answers.Tests;

/// <summary>Where the repository lies that these tests were built from.</summary>
internal static class Repository
{
    internal static string Root { get; } = Upwards(TestContext.CurrentContext.TestDirectory);

    internal static string Data => Path.Combine(Root, "data");

    private static string Upwards(string folder) => File.Exists(Path.Combine(folder, "Indicators.sln"))
        ? folder
        : Upwards(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no folder above the tests holds Indicators.sln"));
}
