using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>Every page, in every language, in light and dark, narrow and wide, with and without script. Barriers are looked for in all of these with the environment variable INDICATORS_ALL_BARRIERS, else in some.</summary>
public sealed class EveryPageTests
{
    private const int Narrow = 320;
    private const int Wide = 1280;
    private const long MostBytes = 300_000;

    private const string AllVariable = "INDICATORS_ALL_BARRIERS";

    private static readonly string[] Paths =
    [
        "/", "/indicators", "/indicators/identification-rate", "/indicators/identified-victims", "/indicators/identified-victims?geo=all&by=all", "/indicators/days-without",
        "/claims", "/conflicts", "/timeline", "/sources", "/releases", "/releases/0..1", "/about",
    ];

    private static readonly string[] Languages = ["en", "sr-Latn", "sr-Cyrl"];

    // Texts outside of what says that it is in English, is code, is a picture, which is read out by its label, is a citation to copy, which quotes titles, or words by which a place in a document is found, that have a small word of English.
    private const string EnglishWords = """
        () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
          while (texts.nextNode()) {
            const within = texts.currentNode.parentElement;
            if (!within.closest('script, style, code, svg, [data-copy]') && !within.closest('[lang]').lang.startsWith('en') && /\b(the|of|is|are|and|which|for|not|with)\b/.test(texts.currentNode.data.replace(/search “[^”]*”/g, ""))) {
              found.push(texts.currentNode.data.trim());
            }
          }
          return found;
        }
        """;

    // What WCAG 2.2 AA asks for, with all that it takes over from before.
    private static readonly AxeRunOptions Rules = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"), ResultTypes = [ResultType.Violations] };

    // Loaded as two readers have it, and then in every other size and theme, as when a window is drawn narrower at night.
    [TestCaseSource(nameof(Readers))]
    public async Task Page_FitsAndHasNoBarrier_IsQuietLightAndOfOneHost(string path, string language, bool withScript)
    {
        var address = In(path, language);
        await using var open = await Browser.Open(address, withScript ? Wide : Narrow, isDark: !withScript, withScript);
        using var together = Assert.EnterMultipleScope();
        Assert.That(await open.Weight(), Is.GreaterThan(10_000).And.LessThan(MostBytes));
        foreach (var (width, isDark) in from width in new[] { Wide, Narrow } from isDark in new[] { false, true } select (width, isDark))
        {
            await open.Surround(width, isDark);
            Assert.That(await open.Overflow(), Is.LessThanOrEqualTo(0), $"{width} px, {(isDark ? "dark" : "light")}");
            if (withScript && IsSearchedForBarriers(language, width, isDark))
            {
                await AssertNoBarrier(open.Page);
            }
        }

        Assert.That(open.Complaints, Is.Empty);
        Assert.That(open.Elsewhere, Is.Empty);
        Assert.That(language == "en" ? [] : await open.Page.EvaluateAsync<string[]>(EnglishWords), Is.Empty, "English that is not marked as English");
    }

    // The search takes most of the time of these tests, and what it finds hangs on the theme, the width and the length of words: each language has another pair of both, or all of them where that is asked for.
    private static bool IsSearchedForBarriers(string language, int width, bool isDark) => Environment.GetEnvironmentVariable(AllVariable) is not null || (language, width, isDark) switch
    {
        ("en", Wide, false) or ("sr-Latn", Narrow, false) or ("sr-Cyrl", Narrow, true) => true,
        _ => false,
    };

    private static async Task AssertNoBarrier(IPage page)
    {
        var found = await page.RunAxe(Rules);
        Assert.That(found.Passes, Has.Length.GreaterThan(10));
        Assert.That(found.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty);
    }

    private static IEnumerable<TestCaseData> Readers() =>
        from path in Paths from language in Languages from withScript in new[] { true, false } select new TestCaseData(path, language, withScript);

    private static string In(string path, string language) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";
}
