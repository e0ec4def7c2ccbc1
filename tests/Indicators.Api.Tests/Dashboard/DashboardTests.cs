using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed partial class DashboardTests
{
    [TestCase("&lt; 4.32 per 100,000")]
    [TestCase("&lt; 112 per 100,000")]
    [TestCase("&gt; 116,000")]
    [TestCase("246–365 of 365 days")]
    [TestCase("One may say:")]
    [TestCase("One may not say:")]
    [TestCase("The source contradicts itself")]
    [TestCase("Holds when rounded")]
    [TestCase("NGO Atina, 2023, <cite>Call for input")]
    [TestCase("(licence: Not stated; cite the source).")]
    [TestCase("Identified victims in 2022, by several denominators")]
    [TestCase("Not divided by “Refugees at the end of the year”: UNHCR’s refugees")]
    public void Page_Says(string text) => Assert.That(Decoded(Page()), Does.Contain(text));

    [Test]
    public void EveryLinkAndPicture_IsThere()
    {
        var addresses = Address().Matches(Page()).Select(match => match.Groups[1].Value).Where(address => address.StartsWith('/')).Distinct().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(addresses, Has.Count.GreaterThan(30));
            foreach (var address in addresses)
            {
                using var response = Host.Get(System.Net.WebUtility.HtmlDecode(address));
                Assert.That((int)response.StatusCode, Is.LessThan(400), address);
            }
        }
    }

    [Test]
    public void Page_NeedsNoScriptAndNoOtherHost()
    {
        var page = Page();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Not.Contain("<script src").And.Not.Contain("<script>"));
            Assert.That(Address().Matches(page).Select(match => match.Groups[1].Value), Has.None.StartsWith("http"));
        }
    }

    [Test]
    public void EveryPicture_HasItsFiguresAsText() =>
        Assert.That(Picture().Matches(Page()).Select(match => match.Groups[1].Value.Length), Has.Exactly(Directory.GetFiles(Repository.Charts, "*.json").Count(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))).Items.And.All.GreaterThan(100));

    [Test]
    public void WithheldCountries_AreNotOnThePage() => Assert.That(Page(), Does.Not.Contain("Cameroon").And.Not.Contain("Uganda").And.Not.Contain("CMR"));

    private static string Page() => Host.GetText("/");

    // The page writes signs as references; readers see the signs. Only < and > stay as the test writes them.
    private static string Decoded(string page) => Reference().Replace(page, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    [GeneratedRegex("&#x([0-9A-Fa-f]+);")]
    private static partial Regex Reference();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("<img[^>]* alt=\"([^\"]*)\"")]
    private static partial Regex Picture();
}
