namespace Indicators.Api.Tests;

/// <summary>One host on the repository's data for all tests that only read.</summary>
[SetUpFixture]
public sealed class SharedHost
{
    private static TestHost? host;

    internal static TestHost Host => host ?? throw new InvalidOperationException("the host is not started yet");

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host?.Dispose();
}
