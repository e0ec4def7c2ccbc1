/// <summary>Removes what no test removed: folders of what is kept for many tests, and of what was opened in passing. In no namespace, so that it is the last thing of a test run.</summary>
[SetUpFixture]
public sealed class LeftFolders
{
    [OneTimeTearDown]
    public void Remove() => TemporaryFolder.RemoveAll();
}
