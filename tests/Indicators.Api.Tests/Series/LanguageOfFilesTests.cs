using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>Files that a reader keeps are in the language that was asked for, beside the figures too: data/reference/codes.csv and data/derived.csv have the Serbian names.</summary>
public sealed partial class LanguageOfFilesTests
{
    private const string Query = "?geo=SRB&from=2022&to=2022&lang=";

    [Test]
    public void Workbook_TellsWhatIsToBeKnown_InTheLanguage()
    {
        var about = SeriesTables.OfXlsx(Host.GetBytes($"/api/v1/series/identification-rate.xlsx{Query}sr-Cyrl"), "About");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(about.Select(line => line["WHAT"]).Where(what => !Cyrillic().IsMatch(what)), Is.Empty);
            Assert.That(Text("Дефиниција"), Does.StartWith("Лица из избегличке и мигрантске популације "));
            Assert.That(Text("Јединица"), Is.EqualTo("на 100.000"));
            Assert.That(Text("Цитирање"), Does.StartWith("Показатељи, „Идентификоване жртве на 100.000 избеглица и миграната који су боравили“, издање 1 (").And.Contains("Подаци из: "));
            Assert.That(Text("Лиценца"), Does.Contain("цитирајте њих"));
        }

        string Text(string what) => about.Single(line => line["WHAT"] == what)["TEXT"];
    }

    // Headings and names of sheets are read by programs, and are the same in all languages.
    [TestCase("sr-Cyrl")]
    [TestCase("sr-Latn")]
    public void Columns_AreExplainedInTheLanguage_AndKeepTheirNames(string lang)
    {
        var (english, serbian) = (Columns("en"), Columns(lang));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(serbian.Select(column => (column["COLUMN"], column["TYPE"])), Is.EqualTo(english.Select(column => (column["COLUMN"], column["TYPE"]))));
            Assert.That(serbian.Select(column => column["MEANING"]).Intersect(english.Select(column => column["MEANING"])), Is.Empty);
            Assert.That(
                Host.GetJson($"/api/v1/series/identified-victims.metadata.json{Query}{lang}").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("meaning").GetString()),
                Is.EqualTo(serbian.Select(column => column["MEANING"])));
        }

        static List<Dictionary<string, string>> Columns(string lang) => SeriesTables.OfXlsx(Host.GetBytes($"/api/v1/series/identified-victims.xlsx{Query}{lang}"), "Columns");
    }

    [Test]
    public void ReadMe_IsInTheLanguage()
    {
        var text = Encoding.UTF8.GetString(FixedArchive.Read(Host.GetBytes($"/api/v1/series/identification-rate.zip{Query}sr-Cyrl")).Single(part => part.Name == "README.txt").Content);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !Cyrillic().IsMatch(line)), Is.Empty);
            Assert.That(text, Does.Contain("Празно поље OBS_VALUE није нула"));
        }
    }

    // A header takes only ASCII: the rest is written as in an address.
    [TestCase(".csv")]
    [TestCase(".sdmx.csv")]
    public void NoteOnAnEmptyTable_IsInTheLanguage(string form)
    {
        using var answer = Host.Get($"/api/v1/series/identified-victims{form}?geo=HRV&lang=sr-Cyrl");

        Assert.That(Uri.UnescapeDataString(answer.Headers.GetValues("Indicators-Note").Single()), Is.EqualTo("Нема података за овај избор. То није нула."));
    }

    [TestCase("en", "Serbia", "Africa")]
    [TestCase("sr-Latn", "Srbija", "Afrika")]
    [TestCase("sr-Cyrl", "Србија", "Африка")]
    public void Coverage_IsNamedInTheLanguage(string lang, string area, string origin)
    {
        var coverage = Host.GetJson($"/api/v1/series/identified-victims.metadata.json{Query}{lang}").GetProperty("coverage");

        Assert.That((Name(coverage.GetProperty("areas")), Name(coverage.GetProperty("dimensions").GetProperty("origin"))), Is.EqualTo((area, origin)));

        static string? Name(JsonElement list) => list[0].GetProperty("name").GetString();
    }

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
