using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>Pages on paper.</summary>
public sealed class PrintTests
{
    [TestCase("/timeline")]
    [TestCase("/releases/0..1")]
    [TestCase("/indicators/identified-victims")]
    public async Task Paper_HasNoWaysThroughTheSite_AndSectionsMayBreak(string path)
    {
        await using var open = await Browser.Open(path);
        var page = open.Page;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await page.Locator("nav:visible, .skip:visible, .choice:visible").CountAsync(), Is.Zero);
            // One that may not would leave the rest of a page empty.
            Assert.That(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('section, main > figure, .columns')].map(part => getComputedStyle(part).breakInside).filter(how => how !== 'auto')"), Is.Empty);
            Assert.That(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h2')].map(part => getComputedStyle(part).breakAfter).filter(how => how !== 'avoid')"), Is.Empty);
        }
    }

    // A sheet has no address bar, and leaves the folder of the others.
    [TestCase("/claims", "Release 1, ", "/claims?asOf=1", "No personal data is held here.")]
    [TestCase("/conflicts?lang=sr-Cyrl", "Издање 1, ", "/conflicts?lang=sr-Cyrl&asOf=1", "Овде се не чувају подаци о личности.")]
    [TestCase("/timeline?lang=sr-Latn", "Izdanje 1, ", "/timeline?lang=sr-Latn&asOf=1", "Ovde se ne čuvaju podaci o ličnosti.")]
    [TestCase("/indicators/identified-victims?geo=ALB&asOf=1", "Release 1, ", "/indicators/identified-victims?geo=ALB&asOf=1", "No personal data is held here.")]
    public async Task Paper_EndsWithReleaseAddressAndConfidentiality(string path, string release, string address, string confidentiality)
    {
        await using var open = await Browser.Open(path);
        var (page, footer) = (open.Page, open.Page.Locator("footer"));
        var onTheScreen = await footer.InnerTextAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var onPaper = await footer.InnerTextAsync();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(onPaper, Does.Contain(release).And.Contain(confidentiality).And.EndWith($" · {new Uri(page.Url).GetLeftPart(UriPartial.Authority)}{address}"));
            Assert.That(await page.Locator("footer a:visible").CountAsync(), Is.Zero);
            Assert.That(onTheScreen, Does.Not.Contain("http://"));
        }
    }

    // On paper nothing can be opened, and no file be had.
    [Test]
    public async Task Paper_HasTheWorkings_AndNoLinksToFiles()
    {
        await using var open = await Browser.Open("/indicators/identification-rate");
        var (page, step) = (open.Page, open.Page.Locator(".workings li").First);
        var isShownOnTheScreen = await step.IsVisibleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(isShownOnTheScreen, Is.False);
            Assert.That((await step.BoundingBoxAsync())?.Height, Is.GreaterThan(10));
            Assert.That(await page.Locator("a[download]:visible").CountAsync(), Is.Zero);
        }
    }

    [Test]
    public async Task InTheDark_PaperIsWhite()
    {
        await using var open = await Browser.Open("/", isDark: true);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.That(await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
    }

    // Once printed, no longer to be mended: the dark picture took a third of the first page.
    [Test]
    public async Task InTheDark_PicturesOnPaperAreWhite()
    {
        await using var open = await Browser.Open("/indicators/identification-rate", isDark: true);
        var grey = Tool.Read("pdftoppm", "poppler-utils", await open.Page.PdfAsync(), ".pdf", "-gray", "-r", "20", "-l", "2");

        // One byte for each point, white 255, which is no letter: letters and marks are dark, and little beside the paper.
        Assert.That(grey.Count(level => level < 80), Is.LessThan(grey.Length / 20));
    }
}
