using System.Net;
using System.Text.Json;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>What changes with <c>lang</c>, and what never does. Serbian names are those of data/reference/codes.csv and data/derived.csv, Latin letter by letter.</summary>
public sealed class LanguageTests
{
    private const string Rate = "/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022&denominatorSource=atina-2023";

    [TestCase("en", "< 4.32 per 100,000", "Serbia")]
    [TestCase("sr-Latn", "< 4,32 na 100.000", "Srbija")]
    [TestCase("sr-Cyrl", "< 4,32 на 100.000", "Србија")]
    public void Series_IsShownInTheLanguage(string lang, string display, string area)
    {
        using var response = Host.Get($"{Rate}&lang={lang}");
        var series = Host.GetJson($"{Rate}&lang={lang}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(response.Content.Headers.ContentLanguage, Is.EqualTo(new[] { lang }));
            Assert.That(series.GetProperty("observations")[0].GetProperty("display").GetString(), Is.EqualTo(display));
            Assert.That(series.GetProperty("labels").GetProperty("geo").GetProperty("SRB").GetString(), Is.EqualTo(area));
            Assert.That(Host.GetText($"{Rate.Replace(".json", ".csv", StringComparison.Ordinal)}&lang={lang}"), Does.Contain(display));
        }
    }

    // Whoever reads by machine gets the same numbers, codes and names of fields.
    [Test]
    public void NumbersAndCodes_AreTheSameInAllLanguages()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var id in (string[])["identified-victims", "female-share", "shelter-availability", "identified-victims-change"])
            {
                var (english, serbian) = (Host.GetJson($"/api/v1/series/{id}.json?geo=SRB"), Host.GetJson($"/api/v1/series/{id}.json?geo=SRB&lang=sr-Cyrl"));
                Assert.That(serbian.GetProperty("observations").EnumerateArray().Select(Machine), Is.EqualTo(english.GetProperty("observations").EnumerateArray().Select(Machine)), id);
                Assert.That(serbian.EnumerateObject().Select(field => field.Name), Is.EqualTo(english.EnumerateObject().Select(field => field.Name)), id);
            }
        }
    }

    [Test]
    public void Labels_AreThoseOfTheCodesInTheAnswer()
    {
        var labels = Host.GetJson("/api/v1/series/identified-victims.json?geo=SRB&from=2022&to=2022&source=atina-2023&sex=female&group=refugee-migrant&lang=sr-Latn").GetProperty("labels");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(labels.GetProperty("sex").GetRawText(), Is.EqualTo("{\n      \"female\": \"Žene i devojčice\"\n    }"));
            Assert.That(labels.GetProperty("dimension").EnumerateObject().Select(name => name.Name), Is.EqualTo(new[] { "group", "sex" }));
            Assert.That(labels.GetProperty("countedBy").GetProperty("cptv").GetString(), Is.EqualTo("Centar za zaštitu žrtava trgovine ljudima (CZŽTLJ)"));
            Assert.That(labels.TryGetProperty("origin", out _), Is.False);
        }
    }

    // The founding document: five of more than 116,000, so that the rate is less than 4.32.
    [TestCase("en", "Less than")]
    [TestCase("sr-Latn", "Manje od")]
    [TestCase("sr-Cyrl", "Мање од")]
    public void Relation_HasItsName_WhereverItOccurs(string lang, string name)
    {
        var labels = Host.GetJson($"/api/v1/series/identification-rate.json?geo=SRB&from=2022&to=2022&lang={lang}").GetProperty("labels");
        var codes = Host.GetJson($"/api/v1/codes?lang={lang}").GetProperty("codes").GetProperty("relation").EnumerateArray().ToDictionary(code => code.GetProperty("code").GetString()!, code => code.GetProperty("label").GetString());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(labels.GetProperty("relation").EnumerateObject().Select(label => (label.Name, label.Value.GetString())), Does.Contain(("less-than", name)));
            Assert.That(codes["less-than"], Is.EqualTo(name));
            Assert.That(codes.Keys, Is.EqualTo(new[] { "exact", "more-than", "at-least", "less-than", "at-most", "between", "rounded", "about" }));
        }
    }

    [Test]
    public void JsonStat_HasLabelsInTheLanguage()
    {
        var stat = Host.GetJson("/api/v1/series/female-share.jsonstat.json?geo=SRB&from=2022&to=2022&breakdown=total&lang=sr-Latn");
        var dimensions = stat.GetProperty("dimension");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(dimensions.GetProperty("geo").GetProperty("label").GetString(), Is.EqualTo("Područje"));
            Assert.That(dimensions.GetProperty("breakdown").GetProperty("category").GetProperty("label").GetProperty("_T").GetString(), Is.EqualTo("Ukupno"));
            Assert.That(dimensions.GetProperty("breakdown").GetProperty("category").GetProperty("index")[0].GetString(), Is.EqualTo("_T"));
        }
    }

    // data/notes.csv has each note in both languages.
    [Test]
    public void NotesOfTheData_AreInTheLanguage()
    {
        var (english, serbian) = (Notes("en"), Notes("sr-Cyrl"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(english, Has.Some.Contains("(Inferred.)"));
            Assert.That(serbian, Has.Some.Contains("(Наш закључак.)").And.None.Contains("(Inferred.)"));
        }
    }

    // What is put together while answering, too; 5 of over 116,000 and the shelter, as the founding document has them.
    [TestCase("/api/v1/claims/K3", "sentence\": \"Stoji kada se zaokruži: 79 % od 62 može biti samo 49 (izvedeno), što je 79,03 %.")]
    [TestCase("/api/v1/claims/K1", "condition\": \"pod uslovom da podatak „Izbeglice i migranti koji su boravili“ iznosi najviše 142.857\"")]
    [TestCase("/api/v1/conflicts?body=cptv-shelter", "sentence\": \"Izvor protivreči sam sebi („Prihvatilište Centra za zaštitu žrtava trgovine ljudima“)")]
    [TestCase("/api/v1/series/identification-rate/derivation?geo=SRB&period=2022", "5 × 100.000 = 500.000")]
    [TestCase("/api/v1/series/identification-rate/derivation?geo=SRB&period=2022", "prikazano: < 4,32 na 100.000 (svaka granica zaokružena ka spolja")]
    [TestCase("/api/v1/series/identification-rate.json?geo=SRB&from=2022", "assumes\": \"ako podatak „Izbeglice i migranti koji su boravili“ iznosi tačno 116.000\"")]
    [TestCase("/api/v1/series/days-without.json?geo=SRB", "reason\": \"navodi izvora sežu do ")]
    [TestCase("/api/v1/series/shelter-availability.csv?geo=SRB&source=atina-2023", "246–365 od 365 dana")]
    [TestCase("/api/v1/comparisons/identified-victims?geo=SRB&period=2022", "reason\": \"izbeglice koje UNHCR broji na kraju godine")]
    [TestCase("/api/v1/spells/days?body=cptv-shelter&from=2022&to=2022&source=atina-2023", "\"sigurno važi (otvoreno ili na snazi ili popunjeno): od 30. aprila 2022. do ")]
    [TestCase("/api/v1/spells?body=council", "Nijedan uvezeni dokument ne govori ništa o ovom izboru.")]
    public void Sentences_AreInTheLanguage(string address, string said) =>
        Assert.That(Host.GetText($"{address}{(address.Contains('?') ? '&' : '?')}lang=sr-Latn"), Does.Contain(said));

    [TestCase("/api/v1/indicators/identified-victims?lang=sr-Cyrl", "name", "nameSr")]
    [TestCase("/api/v1/claims/K1?lang=sr-Cyrl", "text", "textSr")]
    public void OtherAddresses_TakeItToo(string address, string text, string inSerbian)
    {
        var answer = Host.GetJson(address);

        Assert.That(answer.GetProperty(text).GetString(), Is.EqualTo(answer.GetProperty(inSerbian).GetString()).And.Not.Empty);
    }

    [Test]
    public void Statements_NameTheirCodes() => Assert.That(
        Host.GetJson("/api/v1/spells?body=cptv-shelter&lang=sr-Cyrl").GetProperty("labels").GetProperty("state").GetProperty("open").GetString(), Is.EqualTo("Отворено"));

    [Test]
    public void Codes_HaveTheirNames()
    {
        var female = Host.GetJson("/api/v1/codes?lang=sr-Latn").GetProperty("codes").GetProperty("sex")[0];

        Assert.That(
            (female.GetProperty("code").GetString(), female.GetProperty("label").GetString(), female.GetProperty("name").GetString(), female.GetProperty("nameSr").GetString()),
            Is.EqualTo(("female", "Žene i devojčice", "Women and girls", "Жене и девојчице")));
    }

    [TestCase("/api/v1/series/identified-victims.csv?lang=sr")]
    [TestCase("/api/v1/indicators?lang=sr")]
    [TestCase("/api/v1/claims?lang=sr")]
    [TestCase("/api/v1/spells?lang=sr")]
    [TestCase("/api/v1/observations.csv?lang=sr")]
    public void AnotherLanguage_IsRefused_WithThoseThatThereAre(string address)
    {
        var (status, problem) = Host.GetProblem(address);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(problem.GetProperty("errors")[0].GetProperty("allowed").EnumerateArray().Select(tag => tag.GetString()), Is.EqualTo(new[] { "en", "sr-Latn", "sr-Cyrl" }));
        }
    }

    private static IReadOnlyList<string?> Notes(string lang) =>
    [
        .. Host.GetJson($"/api/v1/series/identified-victims.json?lang={lang}").GetProperty("observations").EnumerateArray()
            .SelectMany(figure => figure.GetProperty("notes").EnumerateArray()).Select(note => note.GetString()),
    ];

    private static string Machine(JsonElement figure) =>
        string.Join(' ', figure.EnumerateObject().Where(field => field.Name is not ("display" or "notes" or "reason")).Select(field => $"{field.Name}={field.Value.GetRawText()}"));
}
