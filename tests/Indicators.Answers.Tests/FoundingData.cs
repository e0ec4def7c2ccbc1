namespace Indicators.Answers.Tests;

/// <summary>The repository's own data, imported once for all tests.</summary>
[SetUpFixture]
public sealed class FoundingData
{
    private static ImportedData? imported;

    internal static ImportedData Imported => imported ?? throw new InvalidOperationException("the data is imported before the first test");

    internal static Publication Open() => Imported.Source.Open();

    internal static Publication OpenWithSmallCounts() => Imported.SourceWithSmallCounts.Open();

    [OneTimeSetUp]
    public void Import() => imported = new ImportedData(Repository.Data);

    [OneTimeTearDown]
    public void Delete() => imported?.Dispose();
}
