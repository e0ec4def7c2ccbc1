namespace Indicators.Answers.Tests;

/// <summary>The founding document's data, imported once for all tests.</summary>
[SetUpFixture]
public sealed class FoundingData
{
    private static readonly TemporaryFolder Folder = new();
    private static ImportedData? imported;

    internal static ImportedData Imported => imported ?? throw new InvalidOperationException("the data is imported before the first test");

    internal static Publication Open() => Imported.Source.Open();

    internal static Publication OpenWithSmallCounts() => Imported.SourceWithSmallCounts.Open();

    [OneTimeSetUp]
    public void Import() => imported = new ImportedData(Folder.CopyOfFoundingData());

    [OneTimeTearDown]
    public void Delete()
    {
        imported?.Dispose();
        Folder.Dispose();
    }
}
