using System.Net;
using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>Derivations, on the whole data.</summary>
public sealed class DerivationTests
{
    private TestHost host = null!;

    [OneTimeSetUp]
    public void Start() => host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // 5 / >116000 is below 4.3103…: the founding document's figures, by the rules of bounds.
    [Test]
    public void Rate_TellsRowsStepsAndRounding()
    {
        var derivation = Derivations("identification-rate?geo=SRB&period=2022&denominatorSource=atina-2023").Single();

        var (above, below) = (derivation.GetProperty("operands")[0], derivation.GetProperty("operands")[1]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((Text(above, "role"), Text(above, "indicator"), Text(above, "source"), Text(above, "locator"), above.GetProperty("release").GetInt64()), Is.EqualTo(("numerator", "identified-victims", "atina-2023", "§2 para 5, sentence 2", 1L)));
            Assert.That((Text(below, "role"), Text(below, "indicator"), Text(below.GetProperty("figure"), "display"), below.GetProperty("figure").GetProperty("value").ValueKind), Is.EqualTo(("denominator", "migrants-stayed", "> 116,000", JsonValueKind.Null)));
            Assert.That(Text(derivation, "formula"), Is.EqualTo("identified-victims[group=refugee-migrant] / migrants-stayed × 100,000"));
            Assert.That(Steps(derivation), Is.EqualTo(new[] { "5 × 100,000 = 500,000", "500,000 / (> 116,000) = > 0 to < 4.310344827…" }));
            Assert.That(derivation.GetProperty("bounds").GetProperty("upper").GetDecimal(), Is.EqualTo(4.310344827586206896551724m).Within(1e-20m));
            Assert.That(Text(derivation, "rounding"), Does.Contain("outward"));
            Assert.That(Text(derivation.GetProperty("figure"), "display"), Is.EqualTo("< 4.32 per 100,000"));
        }
    }

    [Test]
    public void WhatIsNotUsed_IsToldWithTheReason()
    {
        var unused = Derivations("identification-rate?geo=SRB&period=2022&denominatorSource=atina-2023").Single().GetProperty("notUsed").EnumerateArray()
            .Select(figure => (Text(figure, "indicator"), Text(figure, "source"), Text(figure, "display"), Text(figure, "reason")!)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unused.Select(figure => (figure.Item1, figure.Item2, figure.Item3)), Is.EquivalentTo(new[] { ("migrants-stayed", "bchr22", "> 119,000"), ("refugees", "unhcr-population", "26,521") }));
            Assert.That(unused.Single(figure => figure.Item2 == "unhcr-population").Item4, Does.Contain("two different populations"));
        }
    }

    // GRETA's 296 is of four years; KIRS counts January to October beside whole years.
    [TestCase("identification-share?geo=SRB&period=2015&source=alo16", "prax", "it is of another time: 2013 to 2016")]
    [TestCase("identified-victims-change?geo=SRB&period=2023&denominatorSource=atina-2023", "unodc-2025", "another counter's: both sides of a change come from one")]
    public void FigureOfAnotherTimeOrCounter_IsNotUsed(string query, string source, string reason) => Assert.That(
        Derivations(query).First().GetProperty("notUsed").EnumerateArray().Where(figure => Text(figure, "source") == source).Select(figure => Text(figure, "reason")), Has.Some.EqualTo(reason));

    // 62 of whom 6 foreign: 56, which the document does not print.
    [Test]
    public void NationalsThatAreWorkedOut_AreTracedToTheTwoNumbersPrinted()
    {
        var operands = Derivations("identification-rate-residents?geo=SRB&period=2022&source=atina-2023").Single().GetProperty("operands").EnumerateArray()
            .Select(operand => (Text(operand, "role"), Text(operand.GetProperty("figure"), "display")));

        Assert.That(operands, Is.EqualTo(new[] { ("all", "62"), ("foreign", "6"), ("denominator", "6,664,449") }));
    }

    // UNODC, Serbia 2017: all 21 are women and girls, and men and boys are "<5", which is 0 to 4.
    [Test]
    public void FewerThanFive_IsReadAsWholeNumbers()
    {
        var derivation = Derivations("identified-victims-change?geo=SRB&period=2018&sex=male").Single(change => Text(change.GetProperty("figure"), "source") == "unodc-2025" && change.GetProperty("figure").GetProperty("breakdown").EnumerateObject().Count() == 1);

        Assert.That(Steps(derivation)[0], Is.EqualTo("0 to < 5, counted in whole numbers, is 0 to 4"));
    }

    // Opened on some day of April 2022: surely from the 30th; closed until some day of January, so perhaps all year. By hand.
    [Test]
    public void DaysOpen_AreToldByTheirStretches() => Assert.That(Steps(Derivations("shelter-availability?geo=SRB&period=2022&source=atina-2023").Single()), Is.EqualTo(new[]
    {
        "surely open: 2022-04-30 to 2022-12-31: 246 days", "perhaps open: 2022-01-01 to 2022-12-31: 365 days", "246 to 365 of 365 days",
    }));

    [Test]
    public void FigureThatADocumentPrints_HasItsRowAndNoFormula()
    {
        var derivation = Derivations("female-share?geo=SRB&period=2022&source=atina-2023&breakdown=total").Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(derivation.GetProperty("formula").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(derivation.GetProperty("steps").GetArrayLength(), Is.Zero);
            Assert.That(derivation.GetProperty("operands").EnumerateArray().Select(operand => (Text(operand, "role"), Text(operand, "locator"))), Is.EqualTo(new[] { ("printed", "§2 para 3, sentence 2") }));
        }
    }

    // 48 of 62 is 77.4 %, 49 is 79.03 %, 50 is 80.6 %.
    [Test]
    public void PrintedShareOfAPrintedWhole_StandsForOneWholeNumber()
    {
        var derivation = Derivations("female-share?geo=SRB&period=2022&source=atina-2023&breakdown=total").Single();
        var fitted = derivation.GetProperty("standsFor");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(fitted, "text"), Is.EqualTo("79 % of 62 can only be 49 (derived)"));
            Assert.That((fitted.GetProperty("number").GetProperty("lower").GetDecimal(), fitted.GetProperty("number").GetProperty("upper").GetDecimal()), Is.EqualTo((49m, 49m)));
            Assert.That(Text(fitted.GetProperty("whole"), "locator"), Is.EqualTo("§2 para 3, sentence 1"));
            Assert.That(derivation.GetProperty("text").EnumerateArray().Select(line => line.GetString()), Has.Member("derived: 79 % of 62 can only be 49 (derived)"));
        }
    }

    // "Over 50 %" and "about a third" are no rounded percentages: nothing is worked out of them.
    [TestCase("women-sexual-share")]
    [TestCase("girls-share")]
    public void PrintedShareThatIsNotRounded_StandsForNoNumber(string share) =>
        Assert.That(Derivations($"{share}?geo=SRB&period=2022&source=atina-2023&breakdown=total").Single().GetProperty("standsFor").ValueKind, Is.EqualTo(JsonValueKind.Null));

    [Test]
    public void Text_TellsTheSameInLines()
    {
        var lines = Derivations("identification-rate?geo=SRB&period=2022&denominatorSource=atina-2023").Single().GetProperty("text").EnumerateArray().Select(line => line.GetString()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo("“Identified victims per 100,000 refugees and migrants who stayed”, Serbia, 2022: < 4.32 per 100,000"));
            Assert.That(lines, Has.Some.EqualTo("step 2: 500,000 / (> 116,000) = > 0 to < 4.310344827…"));
            Assert.That(lines, Has.Some.StartsWith("not used: > 119,000 (bchr22, migrants-stayed): "));
        }
    }

    [TestCase("identification-rate/derivation?period=22", HttpStatusCode.BadRequest, "period")]
    [TestCase("identification-rate/derivation?year=2022", HttpStatusCode.BadRequest, "year")]
    [TestCase("identifcation-rate/derivation", HttpStatusCode.NotFound, "identification-rate")]
    [TestCase("identification-rate/derivation?asOf=9", HttpStatusCode.NotFound, "asOf")]
    public void WrongQuestion_IsRefusedAsForASeries(string query, HttpStatusCode status, string named)
    {
        var (got, problem) = host.GetProblem($"/api/v1/series/{query}");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(got, Is.EqualTo(status));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(named));
        }
    }

    [Test]
    public void Series_LeadsToItsDerivation()
    {
        var link = host.GetJson("/api/v1/series/identification-rate.json?geo=SRB&from=2022").GetProperty("links").GetProperty("derivation").GetString()!;

        Assert.That(host.GetJson(link).GetProperty("derivations").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void Page_ShowsHowTheLatestFiguresWereWorkedOut() =>
        Assert.That(WebUtility.HtmlDecode(Pages.Read(host, "/indicators/identification-rate")), Does.Contain("<li>step 2: 500,000 / (> 116,000) = > 0 to < 4.310344827…</li>"));

    private List<JsonElement> Derivations(string query)
    {
        var (indicator, parameters) = (query.Split('?')[0], query.Split('?')[1]);
        return [.. host.GetJson($"/api/v1/series/{indicator}/derivation?{parameters}").GetProperty("derivations").EnumerateArray()];
    }

    private static List<string?> Steps(JsonElement derivation) => [.. derivation.GetProperty("steps").EnumerateArray().Select(step => Text(step, "text"))];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
