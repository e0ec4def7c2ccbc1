using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

public sealed class DashboardTests
{
    [Test]
    public async Task WithoutScript_ThePageShowsFiguresAndPictures()
    {
        var page = await Browser.OpenDashboard(1100, withScript: false);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator("#identification-rate .figure").First.InnerTextAsync(), Is.EqualTo("< 4.32 per 100,000"));
            Assert.That(await page.Locator("article.chart img").CountAsync(), Is.EqualTo(Directory.GetFiles(Repository.Charts, "*.json").Length));
            Assert.That(await page.Locator("#indicators tbody tr").CountAsync(), Is.GreaterThan(20));
            Assert.That(await page.Locator("#claims li").CountAsync(), Is.GreaterThanOrEqualTo(12));
        }
    }

    [TestCase(360)]
    [TestCase(768)]
    [TestCase(1400)]
    public async Task NothingStandsOutOfThePage(int width)
    {
        var page = await Browser.OpenDashboard(width);

        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task EveryPicture_IsDrawn()
    {
        var page = await Browser.OpenDashboard(1100);

        var widths = await page.EvaluateAsync<int[]>("[...document.images].map(image => image.complete ? image.naturalWidth : 0)");

        Assert.That(widths, Has.Length.EqualTo(Directory.GetFiles(Repository.Charts, "*.json").Length).And.All.EqualTo(850));
    }

    // Every text of a picture lies inside its frame, in whatever font this machine has.
    [TestCase("identified-victims")]
    [TestCase("identification-rate")]
    [TestCase("shelter-availability")]
    [TestCase("sources-compared")]
    public async Task TextsOfAPicture_StayInsideItsFrame(string chart)
    {
        var page = await Browser.OpenDashboard(1100);
        await page.GotoAsync(new Uri(new Uri(page.Url), $"/charts/{chart}.svg").ToString());

        var outside = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('text')]
                .filter(text => { const box = text.getBoundingClientRect(); return box.left < 0 || box.top < 0 || box.right > 850.5 || box.bottom > 600.5; })
                .map(text => text.textContent)
            """);

        Assert.That(outside, Is.Empty);
    }

    [Test]
    public async Task Keyboard_ReachesTheFiguresFirst()
    {
        var page = await Browser.OpenDashboard(1100);

        await page.Keyboard.PressAsync("Tab");

        Assert.That(await page.EvaluateAsync<string>("document.activeElement.textContent"), Is.EqualTo("Skip to the figures"));
    }

    [Test]
    public async Task ApiPage_WorksWithoutAnotherHost()
    {
        var page = await Browser.OpenDashboard(1100);
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };

        await page.GotoAsync(new Uri(new Uri(page.Url), "/swagger/index.html").ToString());
        await page.Locator("#operations-Series-SeriesJson").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });

        Assert.That(elsewhere, Is.Empty);
    }
}
