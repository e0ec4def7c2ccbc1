namespace Indicators.Api.Tests;

/// <summary>One host on the founding document's data for all tests that only read.</summary>
[SetUpFixture]
public sealed class SharedHost
{
    private static TestHost? host;

    internal static TestHost Host => host ?? throw new InvalidOperationException("the host is not started yet");

    [OneTimeSetUp]
    public void Start()
    {
        var folder = new TemporaryFolder();
        host = new TestHost(folder, ("Indicators:Data", folder.CopyOfFoundingData()));
    }

    [OneTimeTearDown]
    public void Stop() => host?.Dispose();
}
