using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

public sealed class DashboardTests
{
    [Test]
    public async Task WithoutScript_TheFrontPageShowsFiguresAndPicture()
    {
        await using var open = await Browser.Open("/", withScript: false);
        var page = open.Page;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator(".statements .figure").AllInnerTextsAsync(), Does.Contain("62").And.Contain("5").And.Contain("<\u00a04.32 per 100,000"));
            Assert.That(await page.Locator(".picture svg:visible").GetAttributeAsync("width"), Is.EqualTo("850"));
            Assert.That(await page.Locator("#pictures ~ .cards li").CountAsync(), Is.EqualTo(Directory.GetFiles(Repository.Charts, "*.json").Count(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))));
        }
    }

    // A reader without script chooses Albania's figures as UNODC counts them.
    [TestCase(true)]
    [TestCase(false)]
    public async Task Choice_IsInTheAddress(bool withScript)
    {
        await using var open = await Browser.Open("/indicators/identified-victims?lang=sr-Latn", withScript: withScript);
        var page = open.Page;
        await page.Locator(".choice summary").ClickAsync();
        await page.Locator("select[name=geo]").SelectOptionAsync("ALB");
        await page.Locator("select[name=countedBy]").SelectOptionAsync("unodc");
        await page.Locator(".choice button").ClickAsync();
        await Arrive(page, "geo=ALB");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Url, Does.Contain("geo=ALB").And.Contain("countedBy=unodc").And.Contain("lang=sr-Latn"));
            Assert.That(await page.Locator(".choice summary").InnerTextAsync(), Does.Contain("Albanija"));
            Assert.That(await page.Locator(".picture svg:visible").GetAttributeAsync("aria-label"), Does.Contain("Albanij"));
        }
    }

    // The paper of pictures and their text, as the two themes have them (docs/decisions/pictures.md).
    [TestCase(false, "rgb(255, 255, 255)", "rgb(27, 31, 36)")]
    [TestCase(true, "rgb(21, 25, 31)", "rgb(236, 239, 243)")]
    public async Task ThePicture_IsAsDarkAsThePage(bool isDark, string paper, string ink)
    {
        await using var open = await Browser.Open("/", isDark: isDark);
        var colours = await open.Page.Locator(".picture svg:visible").EvaluateAsync<string[]>("picture => [picture.querySelector('rect'), picture.querySelector('text')].map(part => getComputedStyle(part).fill)");

        Assert.That(colours, Is.EqualTo(new[] { paper, ink }));
    }

    [TestCase(320, "360")]
    [TestCase(1280, "850")]
    public async Task ThePicture_IsMadeForTheWidthOfTheScreen(int width, string expected)
    {
        await using var open = await Browser.Open("/", width);

        Assert.That(await open.Page.Locator(".picture svg:visible").GetAttributeAsync("width"), Is.EqualTo(expected));
    }

    [Test]
    public async Task Pages_UseTheShippedFont()
    {
        await using var open = await Browser.Open("/?lang=sr-Cyrl");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(open.Requests.Count(url => url.Contains(".woff2", StringComparison.Ordinal)), Is.EqualTo(2));
            Assert.That(await open.Page.EvaluateAsync<bool>("document.fonts.check('16px Inter', 'Љубав')"), Is.True);
            Assert.That(await open.Page.Locator(".picture svg:visible text").First.EvaluateAsync<string>("text => getComputedStyle(text).fontFamily"), Does.StartWith("Inter,"), "pictures are written in the letters of the page");
        }
    }

    // Every text of a picture lies inside its frame, in whatever font this machine has.
    [TestCase("identified-victims")]
    [TestCase("identification-rate")]
    [TestCase("shelter-availability")]
    [TestCase("sources-compared")]
    public async Task TextsOfAPicture_StayInsideItsFrame(string chart)
    {
        await using var open = await Browser.Open($"/charts/{chart}.svg");

        var outside = await open.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('text')]
                .filter(text => { const box = text.getBoundingClientRect(); return box.left < 0 || box.top < 0 || box.right > 850.5 || box.bottom > 600.5; })
                .map(text => text.textContent)
            """);

        Assert.That(outside, Is.Empty);
    }

    // A table can be pushed sideways, but what stands first is what says something: the state beside the body, the figure beside its name.
    [TestCase("/timeline", "table td:nth-of-type(1)")]
    [TestCase("/indicators", "table td .figure")]
    [TestCase("/indicators/identified-victims", "table td .figure")]
    [TestCase("/indicators/identified-victims", "table td:nth-of-type(2)")]
    public async Task OnATelephone_TablesShowMoreThanTheirFirstColumn(string path, string cell)
    {
        await using var open = await Browser.Open(path, width: 320);
        var box = await open.Page.Locator(cell).First.BoundingBoxAsync();
        Assert.That(box!.X + (box.Width / 2), Is.LessThan(300));
    }

    // In a frame of 500 px: the narrow picture, which fits into its height; one whose size was named, as wide as the frame.
    [TestCase("/embed/identification-rate", 320)]
    [TestCase("/embed/identification-rate?size=twitter", 500)]
    public async Task EmbeddedPicture_FillsANarrowFrame_WhereItsSizeWasNamed(string path, int expected)
    {
        await using var open = await Browser.Open(path, width: 500);
        Assert.That((await open.Page.Locator("img").BoundingBoxAsync())!.Width, Is.EqualTo(expected).Within(1));
    }

    [Test]
    public async Task Keyboard_SkipsToTheContent_AndShowsWhereItIs()
    {
        await using var open = await Browser.Open("/");
        var page = open.Page;

        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first, Is.EqualTo("Skip to the content"));
            Assert.That(await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"), Is.EqualTo("/indicators/identified-victims"));
            Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"), Is.EqualTo("solid"));
        }
    }

    // As an advocate who uses no mouse: from the front page to the picture of the rate, in Serbian.
    [Test]
    public async Task Keyboard_ReachesThePictureFile()
    {
        await using var open = await Browser.Open("/");
        var page = open.Page;

        await TabTo(page, "Српски");
        await Follow(page, "/?lang=sr-Cyrl");
        await TabTo(page, "<\u00a04,32 на 100.000");
        await Follow(page, "/indicators/identification-rate?lang=sr-Cyrl");
        await TabTo(page, "PNG");

        Assert.That(await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"), Is.EqualTo("/charts/identification-rate.png?lang=sr-Cyrl"));
    }

    [Test]
    public async Task WithScript_CitationCanBeCopied()
    {
        await using var open = await Browser.Open("/indicators/identification-rate");

        Assert.That(await open.Page.Locator(".use .box + .copy").CountAsync(), Is.EqualTo(4));
    }

    [Test]
    public async Task ApiPage_WorksWithoutAnotherHost()
    {
        await using var open = await Browser.Open("/swagger/index.html");
        await open.Page.Locator("#operations-Series-SeriesJson").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(open.Elsewhere, Is.Empty);
            // Whatever style it wants to write itself.
            Assert.That(open.Complaints, Is.Empty);
        }
    }

    private static async Task Follow(IPage page, string address)
    {
        await page.Keyboard.PressAsync("Enter");
        await Arrive(page, address);
    }

    // Asks the browser again and again. WaitForURLAsync waits for ever where the page arrives just as it begins to listen (microsoft/playwright-dotnet#3364).
    private static async Task Arrive(IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address)), new PageAssertionsToHaveURLOptions { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
    }

    private static async Task TabTo(IPage page, string beginning)
    {
        const int mostKeys = 80;
        for (var key = 0; key < mostKeys; key++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("document.activeElement.textContent");
            if (focused.Trim().StartsWith(beginning, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"no key leads to “{beginning}” on {page.Url}");
    }
}
