using System.Net;
using System.Net.Http.Headers;

namespace Indicators.Api.Tests;

/// <summary>Two releases, the second of which changes a figure and withdraws another.</summary>
public sealed class EntityTagsTests
{
    private const string Series = "/api/v1/series/identified-victims.json?geo=SRB";

    private TemporaryFolder folder = null!;
    private TestHost host = null!;

    [SetUp]
    public void Start()
    {
        folder = new TemporaryFolder();
        host = ReleasedHost.Of(folder, ("2023-03-01", folder.CopyOfFoundingData));
    }

    [TearDown]
    public void Stop()
    {
        host.Dispose();
        folder.Dispose();
    }

    [TestCase(Series)]
    [TestCase("/api/v1/series/identified-victims.csv")]
    [TestCase("/charts/identification-rate.png")]
    [TestCase("/api/v1/claims")]
    [TestCase("/")]
    public void WhoeverHasTheAnswer_IsToldSo(string address)
    {
        using var first = host.Get(address);
        using var again = Get(address, first.Headers.ETag!);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Headers.ETag!.IsWeak, Is.False);
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(again.Headers.ETag, Is.EqualTo(first.Headers.ETag));
            Assert.That(again.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult(), Is.Empty);
        }
    }

    // RFC 9110, 15.4.5: what 304 has to say is what 200 would; a cache refreshes the answer whose tag it names.
    [TestCase("br", "-br")]
    [TestCase("br", "")]
    public void NotModified_NamesTheTagThatWasSent_AndIsKeptAsLongAsTheAnswer(string encoding, string sent)
    {
        const string address = $"{Series}&asOf=1";
        using var first = host.Get(address);
        var tag = new EntityTagHeaderValue($"{first.Headers.ETag!.Tag.TrimEnd('"')}{sent}\"");

        foreach (var _ in new[] { "made", "asked for again", "kept" })
        {
            using var again = Get(address, tag, encoding);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
                Assert.That(again.Headers.ETag, Is.EqualTo(tag));
                Assert.That(again.Headers.CacheControl, Is.EqualTo(first.Headers.CacheControl));
                Assert.That(again.Headers.Vary, Is.EqualTo(first.Headers.Vary));
            }

            using var whole = Get(address, new EntityTagHeaderValue("\"another\""), encoding);
            Assert.That(whole.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
    }

    [TestCase(Series, "Accept-Encoding")]
    [TestCase("/api/v1/series/identified-victims?geo=SRB", "Accept, Accept-Encoding")]
    [TestCase("/api/v1/sources/atina-2023", "Accept, Accept-Encoding")]
    public void Vary_IsTheSameWhateverTheRequestHas(string address, string vary)
    {
        using var plain = host.Get(address);
        using var packed = Get(address, new EntityTagHeaderValue("\"another\""), "br");

        Assert.That(new[] { plain, packed }.Select(answer => string.Join(", ", answer.Headers.Vary)), Is.All.EqualTo(vary));
    }

    [Test]
    public void Accept_ChangesNoTagWhereTheAddressChooses()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Series, UriKind.Relative));
        request.Headers.Accept.ParseAdd("*/*");
        using var answer = host.Client.SendAsync(request).GetAwaiter().GetResult();

        Assert.That(answer.Headers.ETag, Is.EqualTo(Tag(Series)));
    }

    [Test]
    public void AnotherQueryFormatOrAccept_HasAnotherTag()
    {
        string[] addresses = [Series, $"{Series}&from=2022", "/api/v1/series/identified-victims.csv?geo=SRB", "/api/v1/series/identified-victims?geo=SRB", $"{Series}&asOf=1"];

        Assert.That(addresses.Select(Tag).Distinct().Count(), Is.EqualTo(addresses.Length));
    }

    // A strong tag is one of bytes (RFC 9110, 8.8.1), and an answer repeats its question.
    [Test]
    public void OrderOfParameters_IsOfOtherBytes_AndHasAnotherTag()
    {
        const string One = "/api/v1/series/identified-victims.json?from=2022&geo=SRB";
        const string Other = "/api/v1/series/identified-victims.json?geo=SRB&from=2022";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.GetText(One), Is.Not.EqualTo(host.GetText(Other)));
            Assert.That(Tag(One), Is.Not.EqualTo(Tag(Other)));
        }
    }

    [Test]
    public void Release_ChangesTheLiveTag_AndNotThePinnedOne()
    {
        var (live, pinned) = (Tag(Series), Tag($"{Series}&asOf=1"));
        Import("identified-victims,SRB,2022,,,,,,,,,62,", "identified-victims,SRB,2022,,,,,,,,,63,");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Tag(Series), Is.Not.EqualTo(live));
            Assert.That(Tag($"{Series}&asOf=1"), Is.EqualTo(pinned));
        }
    }

    // The pinned answer has other bytes now: nobody may be told that theirs are still right.
    [Test]
    public void Withdrawal_ChangesThePinnedTag()
    {
        var pinned = Tag($"{Series}&asOf=1");
        Import("identified-victims,SRB,2022,,,,,refugee-migrant,africa,,,5,,,,", "identified-victims,SRB,2022,,,,,refugee-migrant,africa,,,5,,,C,");

        Assert.That(Tag($"{Series}&asOf=1"), Is.Not.EqualTo(pinned));
    }

    [Test]
    public void ChartDefinitionThatChanges_ChangesTheTagOfItsPicture()
    {
        const string file = "identification-rate.json";
        var text = File.ReadAllText(Path.Combine(Repository.Charts, file));
        folder.Write(Path.Combine("charts", file), System.Text.Encoding.UTF8.GetBytes(text.Replace("Identified victims per 100,000", "Victims per 100,000", StringComparison.Ordinal)));
        using var redefined = new TestHost(folder, ("Indicators:Data", folder.File("no data")), ("Indicators:Charts", folder.File("charts")));
        using var answer = redefined.Get("/charts/identification-rate.svg");

        Assert.That(answer.Headers.ETag, Is.Not.Null.And.Not.EqualTo(Tag("/charts/identification-rate.svg")));
    }

    [TestCase("/api/v1/series/unknown.json", HttpStatusCode.NotFound)]
    [TestCase($"{Series}&asOf=9", HttpStatusCode.NotFound)]
    [TestCase($"{Series}&asOf=x", HttpStatusCode.BadRequest)]
    public void Refusal_HasNoTag(string address, HttpStatusCode status)
    {
        using var refused = host.Get(address);

        Assert.That((refused.StatusCode, refused.Headers.ETag), Is.EqualTo((status, (EntityTagHeaderValue?)null)));
    }

    [Test]
    public void AnyTag_DoesNotHideThatNothingIsThere()
    {
        using var answer = Get("/api/v1/series/unknown.json", EntityTagHeaderValue.Any);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private void Import(string old, string replacement) => ReleasedHost.Import(folder, "2024-03-01", folder.DataWith("observations/cptv.csv", old, replacement), "", "");

    private EntityTagHeaderValue Tag(string address)
    {
        using var answer = host.Get(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return answer.Headers.ETag!;
    }

    private HttpResponseMessage Get(string address, EntityTagHeaderValue tag, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(tag);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        return host.Client.SendAsync(request).GetAwaiter().GetResult();
    }
}
