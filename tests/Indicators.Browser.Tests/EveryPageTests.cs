using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Indicators.Browser.Tests;

/// <summary>Every page, in every language, in light and dark, narrow and wide, with and without script.</summary>
public sealed class EveryPageTests
{
    private const int Narrow = 320;
    private const int Wide = 1280;
    private const long MostBytes = 300_000;

    private static readonly string[] Paths =
    [
        "/", "/indicators", "/indicators/identification-rate", "/indicators/identified-victims", "/indicators/identified-victims?geo=all&by=all", "/indicators/days-without",
        "/claims", "/conflicts", "/timeline", "/sources", "/releases", "/releases/0..1", "/about",
    ];

    private static readonly string[] Languages = ["en", "sr-Latn", "sr-Cyrl"];

    // What WCAG 2.2 AA asks for, with all that it takes over from before.
    private static readonly AxeRunOptions Rules = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };

    [Test]
    public async Task Page_Fits_IsQuietLightAndOfOneHost([ValueSource(nameof(Paths))] string path, [ValueSource(nameof(Languages))] string language)
    {
        foreach (var (width, isDark, withScript) in Surroundings())
        {
            await using var page = await Browser.Open(In(path, language), width, isDark, withScript);
            var where = $"{width} px, {(isDark ? "dark" : "light")}, {(withScript ? "with" : "without")} script";
            using (Assert.EnterMultipleScope())
            {
                Assert.That(await page.Overflow(), Is.LessThanOrEqualTo(0), where);
                Assert.That(page.Complaints, Is.Empty, where);
                Assert.That(page.Elsewhere, Is.Empty, where);
                Assert.That(await page.Weight(), Is.GreaterThan(10_000).And.LessThan(MostBytes), where);
            }
        }
    }

    [Test]
    public async Task Page_HasNoBarrier([ValueSource(nameof(Paths))] string path, [ValueSource(nameof(Languages))] string language)
    {
        foreach (var (width, isDark) in new[] { (Wide, false), (Narrow, true) })
        {
            var address = In(path, language);
            await using var page = await Browser.Open(address, width, isDark);

            var found = await page.Page.RunAxe(Rules);

            using (Assert.EnterMultipleScope())
            {
                Assert.That(found.Passes, Has.Length.GreaterThan(10), address);
                Assert.That(found.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty, address);
            }
        }
    }

    private static IEnumerable<(int Width, bool IsDark, bool WithScript)> Surroundings() =>
        from width in new[] { Narrow, Wide } from isDark in new[] { false, true } from withScript in new[] { true, false } select (width, isDark, withScript);

    private static string In(string path, string language) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";
}
