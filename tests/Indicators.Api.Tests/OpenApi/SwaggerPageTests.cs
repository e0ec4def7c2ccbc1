using System.Net;
using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>The page that tries the API out brings all that it needs.</summary>
public sealed partial class SwaggerPageTests
{
    [Test]
    public void Page_LoadsOnlyWhatThisHostHas()
    {
        var page = Host.GetText("/swagger/index.html");
        var loaded = Loaded().Matches(page).Select(match => match.Groups[1].Value).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(loaded, Has.Count.GreaterThanOrEqualTo(5));
            Assert.That(loaded, Has.None.Contain("//"));
            foreach (var file in loaded)
            {
                var text = Host.GetText($"/swagger/{file.Replace("./", "", StringComparison.Ordinal)}");
                Assert.That(text, Is.Not.Empty, file);
                if (file.EndsWith(".css", StringComparison.Ordinal))
                {
                    Assert.That(FromStyle().Matches(text).Select(match => match.Value), Is.Empty, file);
                }
            }
        }
    }

    // Without an address of its own for it, the page would show a badge of another host's.
    [Test]
    public void Settings_NameThisHostAlone() => Assert.That(Host.GetText("/swagger/index.js"), Does.Contain("validatorUrl = null").And.Contain("/swagger/v1/swagger.json"));

    // What a script might fetch, the browser refuses.
    [Test]
    public void Policy_LetsThePageAskThisHostAlone()
    {
        using var page = Host.Get("/swagger/index.html");

        Assert.That(page.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Contain("connect-src 'self'").And.Not.Contain("http"));
    }

    // RFC 9110, 8.8.3: other bytes of one address have other strong tags; a 304 has the tag that the 200 would have had.
    [TestCase("index.html")]
    [TestCase("index.js")]
    [TestCase("swagger-ui.css")]
    public void EachCompression_HasItsTag_AndIsKnownByIt(string file)
    {
        var tags = ((string[])["identity", "gzip", "br"]).Select(encoding => (Encoding: encoding, Tag: Ask(file, encoding, "").Tag)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tags.Select(tag => tag.Tag), Is.Unique.And.All.Match("^\"[^\"]+\"$"));
            foreach (var (encoding, tag) in tags)
            {
                Assert.That(Ask(file, encoding, tag), Is.EqualTo((HttpStatusCode.NotModified, tag)), encoding);
                // As a proxy sends it that compresses by itself.
                Assert.That(Ask(file, encoding, "W/" + tag).Status, Is.EqualTo(HttpStatusCode.NotModified), encoding);
            }
        }
    }

    private static (HttpStatusCode Status, string Tag) Ask(string file, string encoding, string known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/swagger/{file}");
        request.Headers.Add("Accept-Encoding", encoding);
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        using var answer = Host.Client.SendAsync(request).GetAwaiter().GetResult();
        return (answer.StatusCode, answer.Headers.ETag!.ToString());
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Loaded();

    [GeneratedRegex(@"(?:@import|url\(\s*['""]?https?:)[^;)]*")]
    private static partial Regex FromStyle();
}
