using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed partial class DashboardTests
{
    // 62 and 5: NGO Atina's input of 2023. The rest follows from them and from “over 116 thousand”, 5 / 116,000 being 4.3103… per 100,000.
    [TestCase("/", "<span class=\"figure\">62</span>")]
    [TestCase("/", "<span class=\"figure\">5</span>")]
    [TestCase("/", "&lt; 4.32 per 100,000")]
    [TestCase("/", "Less than 4.32 per 100,000; how much less, nobody knows.")]
    [TestCase("/", "246–365 of 365 days")]
    [TestCase("/", "This is the first release")]
    [TestCase("/", "No personal data is held here.")]
    [TestCase("/indicators", "&lt; 112 per 100,000")]
    [TestCase("/indicators", "&gt; 116,000")]
    [TestCase("/indicators/identification-rate", "One may say")]
    [TestCase("/indicators/identification-rate", "<dt>But</dt><dd>Not how many were exploited")]
    [TestCase("/indicators/identification-rate", "<li>step 2: 500,000 / (&gt; 116,000) = &gt; 0 to &lt; 4.310344827…</li>")]
    [TestCase("/indicators/migrants-stayed?by=total", "More than 116,000; how many more, nobody knows.")]
    [TestCase("/indicators/identified-victims", "The same number by other denominators, 2022")]
    [TestCase("/indicators/identified-victims", "Not divided by “Refugees at the end of the year”")]
    [TestCase("/claims", "Holds when rounded")]
    [TestCase("/claims", "The source contradicts itself")]
    [TestCase("/timeline", "National Anti-Trafficking Coordinator")]
    [TestCase("/sources", "NGO Atina, 2023, <cite>Call for input")]
    [TestCase("/sources", "(licence: Not stated; cite the source).")]
    // The source contradicts itself on when the shelter was open again.
    [TestCase("/", "#spells-atina-shelter-closed-1-atina-shelter-open-2\">≠ contradicted</a>")]
    [TestCase("/releases/0..1", "From the time before the first release to release 1")]
    [TestCase("/about", "Identified is not all there are")]
    // A link leads to where the figure stands, and not to the total.
    [TestCase("/", "<a href=\"/indicators/identified-victims?geo=SRB&amp;by=group#figures\"><span class=\"figure\">5</span>")]
    [TestCase("/claims", "?geo=SRB&amp;by=all#figures")]
    // 100 % of six foreign citizens is not 100 % of all.
    [TestCase("/releases/0..1", "Share of women and girls among identified victims, Serbia, 2022, Foreign citizens, Centre for the Protection of Trafficking Victims (CPTV): 100 %</span><span class=\"quiet\"> · <span>NGO Atina, 2023</span>")]
    [TestCase("/claims", "A document is held to its own figures")]
    [TestCase("/timeline", "<td>by 2003 at the latest</td>")]
    public void Page_Says(string address, string text) => Assert.That(Pages.Read(address), Does.Contain(text));

    [TestCase("/?lang=sr-Cyrl", "лица је формално идентификовано као жртве")]
    [TestCase("/?lang=sr-Latn", "lica je formalno identifikovano kao žrtve")]
    [TestCase("/?lang=sr-Cyrl", "&lt; 4,32 на 100.000")]
    [TestCase("/indicators/identification-rate?lang=sr-Cyrl", "Мање од 4,32 на 100.000; колико мање, нико не зна.")]
    [TestCase("/indicators/identification-rate?lang=sr-Latn", "Manje od 4,32 na 100.000; koliko manje, niko ne zna.")]
    [TestCase("/claims?lang=sr-Latn", "Ne može se utvrditi")]
    [TestCase("/timeline?lang=sr-Cyrl", "Упражњено")]
    [TestCase("/sources?lang=sr-Cyrl", " (лиценца: Није наведено; наведите извор).")]
    [TestCase("/charts/identified-victims.svg?lang=sr-Cyrl", "atina-2023: Није наведено; наведите извор.")]
    [TestCase("/indicators/identified-victims?lang=sr-Latn", ">metapodaci</a>")]
    [TestCase("/about?lang=sr-Cyrl", "Идентификоване жртве нису све жртве")]
    public void Page_SpeaksSerbian(string address, string text) => Assert.That(Pages.Read(address), Does.Contain(text));

    // No indicator stands behind a contradiction of dates, and so no link to its figures behind the documents.
    [Test]
    public void ListOfContradictions_HasNoSeparatorAtAnEnd() => Assert.That(Pages.Read("/conflicts"), Does.Contain("NGO Atina, 2023</a>").And.Not.Match(@"·\s*</span>|<span class=""quiet"">\s*·"));

    // A Serbian date ends with a full stop already.
    [TestCase("/")]
    [TestCase("/?lang=sr-Cyrl")]
    [TestCase("/releases?lang=sr-Latn")]
    [TestCase("/indicators/identification-rate?lang=sr-Cyrl")]
    public void Sentence_EndsWithOneFullStop(string address) => Assert.That(Pages.Read(address), Does.Not.Match(@"\d\.\.(?=[\s<])"));

    [Test]
    public void EveryPage_SaysItsLanguage_AndLeadsToTheOthers()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (page, language) in Pages.All.SelectMany(page => Pages.Languages.Select(language => (page, language))))
            {
                var text = Pages.Read($"{page}?lang={language}");
                Assert.That(text, Does.Contain($"<html lang=\"{language}\">"), page);
                Assert.That(Pages.Own(text), Does.Contain(page).And.Contain($"{page}?lang=sr-Latn").And.Contain($"{page}?lang=sr-Cyrl"), page);
            }
        }
    }

    // 5 of over 116,000: "116,000" alone at the beginning of a line would be read as the number.
    [Test]
    public void Sign_IsNeverAloneAtTheEndOfALine() => Assert.That(
        Host.GetText("/claims").Replace("&#xA0;", "\u00a0", StringComparison.OrdinalIgnoreCase), Does.Contain("5 / &gt;\u00a0116,000 is &lt;\u00a00.00432\u00a0%").And.Not.Match("&(gt|lt); [0-9]|[0-9] %"));

    // 62 victims, K3 and the shelter in the founding document: what the program says of them is in the language of the page.
    [TestCase("/claims", "Стоји када се заокружи: 79 % од 62 може бити само 49 (изведено)")]
    [TestCase("/conflicts", "Извор противречи сам себи („Прихватилиште Центра за заштиту жртава трговине људима“)")]
    [TestCase("/indicators/identification-rate", "бројилац: 5 „Идентификоване жртве трговине људима“")]
    [TestCase("/indicators/days-without", "наводи извора сежу до")]
    public void Sentences_AreInTheLanguageOfThePage(string page, string sentence)
    {
        using var together = Assert.EnterMultipleScope();
        Assert.That(Pages.Read(page + "?lang=sr-Cyrl"), Does.Contain(sentence));
        Assert.That(Pages.Read(page + "?lang=sr-Latn"), Does.Contain(Indicators.Model.SerbianLatin.Of(sentence)));
    }

    [Test]
    public void EveryLink_InEveryLanguage_LeadsSomewhere_AndKeepsLanguageAndRelease([ValueSource(typeof(Pages), nameof(Pages.Languages))] string language)
    {
        var (waiting, seen, lost) = (new Queue<string>([$"/?asOf=1&lang={language}"]), new HashSet<string>(), new List<string>());
        while (waiting.TryDequeue(out var address))
        {
            using var response = Host.Get(address);
            Assert.That((int)response.StatusCode, Is.LessThan(400), address);
            if (response.Content.Headers.ContentType?.MediaType != "text/html" || address.StartsWith("/swagger", StringComparison.Ordinal))
            {
                continue;
            }

            var links = Pages.Own(Pages.Read(address)).ToList();
            lost.AddRange(links.Where(IsPage).Where(link => !IsPinned(link) && link.Split('?')[0] != address.Split('?')[0]));
            // The other languages, and what is published now, have walks of their own.
            foreach (var link in links.Where(link => IsPage(link) ? IsPinned(link) && IsSpoken(link) : language == "en").Where(link => seen.Add(IsPage(link) ? link : Shape(link))))
            {
                waiting.Enqueue(link);
            }
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen, Has.Count.GreaterThan(90));
            Assert.That(lost.Distinct().Take(10), Is.Empty);
        }

        static bool IsPage(string link) => link.Split('?')[0] is var path && !Suffix().IsMatch(path) && (path == "/" || Pages.All.Any(page => page != "/" && path.StartsWith(page, StringComparison.Ordinal)));
        // A format of one indicator or document stands for that of all: their own tests ask for each.
        static string Shape(string link) => Identifier().Replace(link.Split('?')[0], "/id");
        static bool IsPinned(string link) => link.Contains("asOf=1", StringComparison.Ordinal);
        bool IsSpoken(string link) => language == "en" ? !link.Contains("lang=", StringComparison.Ordinal) : link.Contains($"lang={language}", StringComparison.Ordinal);
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public void Page_HasNothingFromElsewhere_AndNoScriptOrStyleInside(string address)
    {
        var page = Host.GetText(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Embedded().Matches(page).Select(match => match.Groups[1].Value).Where(part => !part.StartsWith('/') && part != "data:,"), Is.Empty);
            Assert.That(page, Does.Not.Contain("<style").And.Not.Contain(" style=\"").And.Not.Contain(" onclick"));
            // Data for search engines is no script: nothing of it runs.
            Assert.That(page.Replace("<script type=\"application/ld+json\">", "", StringComparison.Ordinal), Does.Not.Match("<script(?! src=\"/assets/site.js)"));
        }
    }

    [Test]
    public void Pictures_HaveTheirFiguresAsText() =>
        Assert.That(
            Pages.All.Append("/indicators/identified-victims?chart=sources-compared").SelectMany(page => Picture().Matches(Host.GetText(page)).Select(match => match.Groups[1].Value.Length)).ToList(),
            Has.Count.GreaterThanOrEqualTo(6).And.All.GreaterThan(100));

    [Test]
    public void Thumbnails_WaitForAReaderToComeNear() => Assert.That(
        Thumbnail().Matches(Host.GetText("/")).Select(match => match.Value).ToList(),
        Has.Count.EqualTo(Directory.GetFiles(Repository.Charts, "*.json").Count(file => !file.EndsWith(".schema.json", StringComparison.Ordinal))).And.All.Contains("loading=\"lazy\""));

    [Test]
    public void EveryChart_IsOnAPage() =>
        Assert.That(
            Host.GetJson("/charts").GetProperty("charts").EnumerateArray().Select(chart => chart.GetProperty("id").GetString()!).Where(chart => !Host.GetText("/").Contains($"?chart={chart}\"", StringComparison.Ordinal)),
            Is.Empty);

    [TestCase("/")]
    [TestCase("/indicators/identified-victims?by=all&geo=all")]
    [TestCase("/indicators/identified-victims?by=origin")]
    public void WithheldCountries_AreNotOnThePage(string address) => Assert.That(Pages.Read(address), Does.Not.Contain("Cameroon").And.Not.Contain("Uganda").And.Not.Contain("CMR"));

    [TestCase("/assets/site.css")]
    [TestCase("/assets/site.js")]
    public void Assets_OfAVersion_AreKeptForEver(string asset)
    {
        var address = Pages.Own(Host.GetText("/")).Single(link => link.StartsWith(asset, StringComparison.Ordinal));
        using var response = Host.Get(address);

        Assert.That(response.Headers.CacheControl?.ToString(), Does.Contain("immutable"));
    }

    [GeneratedRegex("<(?:img|script|link rel=\"(?:stylesheet|icon)\"|source)[^>]*? (?:src|href|srcset)=\"([^\"]*)\"")]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\.(bib|ris|csl\.json)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?<=/(series|sources|indicators|charts))/[a-z0-9-]+")]
    private static partial Regex Identifier();

    [GeneratedRegex("<img src=\"[^\"]*font=named[^>]*>")]
    private static partial Regex Thumbnail();

    [GeneratedRegex("<svg[^>]* aria-label=\"([^\"]+)\"")]
    private static partial Regex Picture();
}
