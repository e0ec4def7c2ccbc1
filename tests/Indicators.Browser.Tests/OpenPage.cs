using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>A page in the browser, with what it asked for and complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<IRequest> finished = [];

    internal OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => AddComplaint(message);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.RequestFinished += (_, request) => finished.Add(request);
    }

    internal IPage Page { get; }

    /// <summary>Errors and warnings on the console.</summary>
    internal List<string> Complaints { get; } = [];

    /// <summary>Everything that was asked for.</summary>
    internal List<string> Requests { get; } = [];

    /// <summary>What was asked for from another host.</summary>
    internal IEnumerable<string> Elsewhere => Requests.Where(url => !url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));

    internal async Task Go(string url) => await Page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>Changes the width of the window, and day to night.</summary>
    internal async Task Surround(int width, bool isDark)
    {
        await Page.SetViewportSizeAsync(width, Browser.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>Bytes of everything that came, as it came.</summary>
    internal async Task<long> Weight()
    {
        long bytes = 0;
        foreach (var request in finished.ToList())
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return bytes;
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    internal async Task<int> Overflow() => await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void AddComplaint(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            Complaints.Add(message.Text);
        }
    }
}
