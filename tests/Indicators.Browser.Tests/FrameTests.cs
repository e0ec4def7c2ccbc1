using System.Globalization;
using Indicators.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>A pinned chart in somebody else's page. The height of its frame is of a time when nothing was revised, and stays.</summary>
public sealed class FrameTests
{
    private const string Victims = "identified-victims,SRB,";

    private static readonly int[] Widths = [320, 500, 850, 1200];

    private readonly TemporaryFolder folder = new();
    private WebApplication host = null!;
    private WebApplication elsewhere = null!;
    private string pasted = "";

    // To those who pinned the first release, dozens of figures of the picture are others now; of the second, two; of the third, none.
    [OneTimeSetUp]
    public async Task Start()
    {
        Import("2023-03-01", row => row.StartsWith(Victims, StringComparison.Ordinal));
        Import("2024-03-01", row => row.StartsWith($"{Victims}2019,,,,,,,,,39,", StringComparison.Ordinal) || row.StartsWith($"{Victims}2023,,,,,,,,,66,", StringComparison.Ordinal));
        Import("2025-03-01", _ => false);
        host = Browser.HostOf(folder.Database, folder.File("no data"));
        await host.StartAsync();
        // A browser lets no page that a test made up reach into this machine: the other site is one, too.
        elsewhere = WebApplication.Create(["--urls=http://127.0.0.1:0"]);
        elsewhere.MapGet("/", () => Microsoft.AspNetCore.Http.Results.Content(pasted, "text/html"));
        await elsewhere.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await elsewhere.DisposeAsync();
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [TestCase("victims-by-exploitation.json?asOf=1", 3)]
    [TestCase("identified-victims.json?asOf=2", 3)]
    [TestCase("identified-victims.json?asOf=3", 2)]
    [TestCase("victims-by-exploitation.json?asOf=1&size=og", 3)]
    public async Task WhateverWasRevised_TheFrameHoldsPictureAndLinks(string code, int links)
    {
        await using var open = await Browser.Empty(width: 1280);
        var frame = await Framed(open.Page, $"{code}&lang=sr-Cyrl");
        using var together = Assert.EnterMultipleScope();
        foreach (var width in Widths)
        {
            await Resize(open.Page, width);

            Assert.That(await frame.EvaluateAsync<bool>("document.scrollingElement.scrollHeight > innerHeight || document.scrollingElement.scrollWidth > innerWidth"), Is.False, $"{width} px: something is outside of the frame");
            // A wide picture that was asked for by its size is low in a narrow frame.
            Assert.That((await frame.Locator("img").BoundingBoxAsync())!.Height, Is.GreaterThan(width < 800 && code.Contains("size", StringComparison.Ordinal) ? 160 : 400), $"{width} px: the picture");
            Assert.That(
                await frame.EvaluateAsync<int>("[...document.querySelectorAll('figcaption > p:last-child a')].filter(link => link.getBoundingClientRect().bottom < innerHeight).length"),
                Is.EqualTo(links),
                $"{width} px: the links");
        }
    }

    [Test]
    public async Task TwoRevisions_AreSeenAtOnce()
    {
        await using var open = await Browser.Empty(width: 1280);
        var frame = await Framed(open.Page, "identified-victims.json?asOf=2&lang=sr-Cyrl");
        using var together = Assert.EnterMultipleScope();
        Assert.That(await frame.Locator(".revised li").AllInnerTextsAsync(), Has.Count.EqualTo(2).And.One.Contains("RTV Novi Pazar"));
        foreach (var width in Widths)
        {
            await Resize(open.Page, width);

            Assert.That(await frame.Locator(".revised").EvaluateAsync<int>("note => note.scrollHeight - note.clientHeight"), Is.Zero, $"{width} px");
        }
    }

    [TestCase(320)]
    [TestCase(850)]
    public async Task ManyRevisions_AreReachedWithTheKeyboard(int width)
    {
        await using var open = await Browser.Empty(width: 1280);
        var frame = await Framed(open.Page, "victims-by-exploitation.json?asOf=1&lang=sr-Cyrl");
        await Resize(open.Page, width);
        var (note, last) = (frame.Locator(".revised"), frame.Locator(".revised li").Last);
        var isBelow = await IsBelow(note, last);
        // The picture is the first stop, the revisions the second.
        await frame.Locator("figure > a").FocusAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("End");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(await frame.Locator(".revised li").CountAsync(), Is.GreaterThan(30));
            Assert.That(isBelow, Is.True, "before it is scrolled");
            Assert.That(async () => await IsBelow(note, last), Is.False.After(3000, 50));
        }
    }

    [Test]
    public async Task AllChanges_AreOnAPageThatTheFrameLeadsTo()
    {
        await using var open = await Browser.Empty(width: 1280);
        var frame = await Framed(open.Page, "identified-victims.json?asOf=1&lang=sr-Cyrl");
        await frame.GetByText("Све измене").ClickAsync();

        await Assertions.Expect(open.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("1.*3"));
    }

    private static async Task<bool> IsBelow(ILocator note, ILocator line) =>
        (await line.BoundingBoxAsync())!.Y + 5 > (await note.BoundingBoxAsync())!.Y + (await note.BoundingBoxAsync())!.Height;

    private static async Task Resize(IPage page, int width) => await page.Locator("iframe").EvaluateAsync("(frame, width) => frame.width = width", width);

    private async Task<IFrame> Framed(IPage page, string code)
    {
        var json = (await (await page.APIRequest.GetAsync($"{host.Urls.Single()}/embed/{code}")).JsonAsync())!.Value;
        pasted = json.GetProperty("html").GetString()!;
        await page.GotoAsync(elsewhere.Urls.Single(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page.Frames[1];
    }

    // A release that counts one more than the data where the row is chosen.
    private void Import(string day, Func<string, bool> isChanged)
    {
        var file = Path.Combine(folder.CopyOfData(), "observations", "cptv.csv");
        File.WriteAllLines(file, File.ReadAllLines(file).Select(row => isChanged(row) ? OneMore(row) : row));
        var noon = new DateTimeOffset(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero).AddHours(12);
        var imported = FolderImport.Run(folder.File("data"), folder.Database, new ImportNote("", ""), new FixedClock { Now = noon });
        Assert.That(imported.IsRefused, Is.False, string.Join("; ", imported.Problems));
    }

    private static string OneMore(string row)
    {
        var cells = row.Split(',');
        return int.TryParse(cells[11], out var count) ? string.Join(',', [.. cells[..11], (count + 1).ToString(CultureInfo.InvariantCulture), .. cells[12..]]) : row;
    }
}
