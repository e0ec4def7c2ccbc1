namespace Indicators.Answers.Tests;

/// <summary>The repository's whole data, all sources together, imported when a test first asks for it.</summary>
[SetUpFixture]
public sealed class WholeData
{
    private static readonly Lazy<ImportedData> Imported = new(() => new ImportedData(Repository.Data));

    internal static Publication Open() => Imported.Value.Source.Open();

    [OneTimeTearDown]
    public void Delete()
    {
        if (Imported.IsValueCreated)
        {
            Imported.Value.Dispose();
        }
    }
}
