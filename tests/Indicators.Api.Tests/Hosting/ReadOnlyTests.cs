using System.Security.Cryptography;

namespace Indicators.Api.Tests;

/// <summary>No question changes the database.</summary>
public sealed class ReadOnlyTests
{
    [Test]
    public void EveryAddress_LeavesTheDatabaseByteForByteAsItWas()
    {
        using var folder = new TemporaryFolder();
        using var host = new TestHost(folder, ("Indicators:Data", folder.CopyOfFoundingData()));
        host.GetText("/readyz");
        var before = Content(folder);
        foreach (var address in EveryAddress.Of(host))
        {
            using var answer = host.Get(address);
        }

        Assert.That(Content(folder), Is.EqualTo(before));
    }

    private static string Content(TemporaryFolder folder) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder.Database)));
}
