using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Everything in one file is what the series answer one by one.</summary>
public sealed class ObservationsTests
{
    [TestCase("")]
    [TestCase("?asOf=1&lang=sr-Cyrl")]
    public void File_HasTheRowsOfEverySeries_InTheirOrder(string query)
    {
        var all = Lines($"/api/v1/observations.csv{query}");
        var ids = Host.GetJson("/api/v1/indicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("id").GetString()!).ToList();

        var expected = ids.SelectMany(id => Lines($"/api/v1/series/{id}.csv{query}").Skip(1).Select(line => $"{id},{line}")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all[0], Is.EqualTo("INDICATOR," + Lines("/api/v1/series/identified-victims.csv")[0]));
            Assert.That(all.Skip(1), Is.EqualTo(expected));
        }
    }

    // The founding document's countries of origin of two to five victims are small counts: kept, and not published.
    [Test]
    public void WithheldFigure_IsNotInTheFile()
    {
        using var publishing = new TestHost(settings: ("Indicators:SmallCounts", "publish"));

        var (withheld, published) = (Lines("/api/v1/observations.csv"), publishing.GetText("/api/v1/observations.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(published.Where(IsSmallCount), Is.Not.Empty);
            Assert.That(withheld.Where(IsSmallCount), Is.Empty);
            Assert.That(published, Has.Length.GreaterThan(withheld.Length));
        }
    }

    // Each series waits for its turn; who leaves in the middle gives the turn back, and the others get the whole.
    [Test]
    public async Task ManyAtOnce_HaveTheSame_AndThoseWhoLeaveHoldNobodyUp()
    {
        var address = new Uri("/api/v1/observations.csv?lang=sr-Latn", UriKind.Relative);
        using var leaving = new CancellationTokenSource();
        var left = Enumerable.Range(0, 6).Select(_ => Host.Client.GetByteArrayAsync(address, leaving.Token)).ToList();
        var stayed = Enumerable.Range(0, 4).Select(_ => Host.Client.GetStringAsync(address)).ToList();
        await leaving.CancelAsync();
        var texts = await Task.WhenAll(stayed);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(async () => await Task.WhenAll(left), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(texts.Distinct().Single(), Is.EqualTo(Host.GetText(address.ToString())));
        }
    }

    [Test]
    public void Limit_HasNoValue() => Assert.That(
        Lines("/api/v1/observations.csv").Single(line => line.StartsWith("migrants-stayed,SRB,2022,,,,,,,,,", StringComparison.Ordinal) && line.Contains(",atina-2023,", StringComparison.Ordinal)),
        Does.StartWith("migrants-stayed,SRB,2022,,,,,,,,,,116000,true,,,more-than,"));

    private static bool IsSmallCount(string line) => line.Contains(",A,persons,", StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(line, ",exact,[A-Z],A,");

    private static string[] Lines(string address) => Host.GetText(address).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
