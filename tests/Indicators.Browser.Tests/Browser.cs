using Indicators.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>A real browser and the real host, for all tests of pages.</summary>
[SetUpFixture]
public sealed class Browser
{
    /// <summary>The height of every window, in pixels.</summary>
    internal const int Height = 900;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static IPlaywright? playwright;
    private static IBrowser? browser;
    private static WebApplication? host;
    private readonly TemporaryFolder folder = new();

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Executable() is not { } executable)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            // A machine of tests has neither a graphics card nor a way to the makers of the browser.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        host = HostOf(folder.Database, Repository.Data);
        await host.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    /// <summary>The program on a database of its own, which does not listen yet.</summary>
    internal static WebApplication HostOf(string database, string data) => IndicatorsHost.Build(
    [
        "--urls=http://127.0.0.1:0",
        $"--Indicators:Database={database}",
        $"--Indicators:Data={data}",
        $"--Indicators:Charts={Repository.Charts}",
        // All tests are one client.
        "--Indicators:RateLimit:PermitLimit=1000000",
    ]);

    /// <summary>Opens a page; the test is left out where the machine has no browser.</summary>
    internal static async Task<OpenPage> Open(string address, int width = 1280, bool isDark = false, bool withScript = true)
    {
        var page = await Empty(width, isDark, withScript);
        await page.Go(host!.Urls.Single() + address);
        return page;
    }

    /// <summary>A window without a page; the test is left out where the machine has no browser.</summary>
    internal static async Task<OpenPage> Empty(int width, bool isDark = false, bool withScript = true)
    {
        if (browser is null || host is null)
        {
            Assert.Ignore("there is no Chromium on this machine; install it to test the pages in a browser");
        }

        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = Height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = withScript,
        });
        return new OpenPage(context, await context.NewPageAsync());
    }

    /// <summary>A file of the host, as somebody saves it.</summary>
    internal static async Task<byte[]> Download(string address)
    {
        await using var open = await Open("/about");
        var response = await open.Page.APIRequest.GetAsync(host!.Urls.Single() + address);
        Assert.That(response.Ok, Is.True, address);
        return await response.BodyAsync();
    }

    /// <summary>A saved picture as the browser shows it from the disk, as PNG.</summary>
    internal static async Task<byte[]> Shoot(byte[] svg, int width, int height)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("picture.svg"), svg);
        await using var context = await browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(folder.File("picture.svg")).AbsoluteUri);
        return await page.ScreenshotAsync();
    }

    private static string? Executable() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(place => Names.Select(name => Path.Combine(place, name)))
        .FirstOrDefault(File.Exists);
}
