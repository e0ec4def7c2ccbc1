using Indicators.Model;

namespace Indicators.Answers.Tests.Claims;

public sealed class ValueAndRankClaimsTests
{
    private const string Victims = "observations/cptv.csv";
    private const string OtherSource = "other-2024,unodc,UNODC,Other report,,2024,,,en,,,";

    private static DataVariant WithOtherSource(string file, params string[] rows) => new DataVariant().Adding("sources.csv", OtherSource).Adding(file, rows);

    // The claim repeats its own observation, so only another document can confirm it.
    [TestCase("5000", "", Verdict.Holds)]
    [TestCase("4000", "", Verdict.DoesNotHold)]
    [TestCase(">4000", "", Verdict.Undecidable)]
    [TestCase("~5000", "", Verdict.Undecidable)]
    [TestCase("5000", "N", Verdict.Undecidable)]
    public void K11_FigureOfAnotherDocument_Decides(string value, string held, Verdict verdict)
    {
        using var variant = WithOtherSource("observations/migration.csv", $"migrants-present,SRB,2022,,,,,,,,,{value},,,{held},unodc,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K11").Verdict, Is.EqualTo(verdict));
    }

    [TestCase("SRB,2021")]
    [TestCase("ALB,2022")]
    public void K11_AnotherPeriodOrArea_DecidesNothing(string place)
    {
        using var variant = WithOtherSource("observations/migration.csv", $"migrants-present,{place},,,,,,,,,5000,,,,unodc,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K11").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    [Test]
    public void K11_FigureOfAnotherDocument_IsNamed()
    {
        using var variant = WithOtherSource("observations/migration.csv", "migrants-present,SRB,2022,,,,,,,,,5000,,,,unodc,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K11").Sentence, Is.EqualTo("Holds: the figure is 5,000 (other-2024), the claim says more than 4,500."));
    }

    // 20 after 30 is −33.33… %, which rounds to −33.3; 18 after 23 is −21.7 %.
    [TestCase("30", "20", Verdict.HoldsWhenRounded)]
    [TestCase("23", "18", Verdict.DoesNotHold)]
    public void K10_CountsOfTwoYears_Decide(string before, string now, Verdict verdict)
    {
        using var variant = new DataVariant().Adding(
            Victims, $"police-detected-cases,SRB,2021,,,,,,,,,{before},,,,cptv,atina-2023,made up,,", $"police-detected-cases,SRB,2022,,,,,,,,,{now},,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("K10").Verdict, Is.EqualTo(verdict));
    }

    // A claim on days is checked with the days of the same year: 2021 has none, 2020 213 to 243.
    [TestCase("2021,,eq,0", Verdict.Holds)]
    [TestCase("2021,,about,0", Verdict.Holds)]
    [TestCase("2020,,gt,200", Verdict.Holds)]
    [TestCase("2020,,gt,220", Verdict.Undecidable)]
    [TestCase("2020,,gt,243", Verdict.DoesNotHold)]
    [TestCase("2023,,gt,0", Verdict.Undecidable)]
    [TestCase("2015,,gt,0", Verdict.Undecidable)]
    public void ClaimOnDays_IsCheckedWithTheAvailability(string claim, Verdict verdict)
    {
        using var variant = new DataVariant().Adding("claims.csv", $"X1,value,shelter-availability,SRB,{claim},,,,,,atina-2023,made up,Text,Текст,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("X1").Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void P10_CountsOfAllForms_DecideTheFirstPlace()
    {
        using var publication = WithForms("34", "9").Open();
        Assert.That(publication.Claim("P10").Sentence, Is.EqualTo("Holds: compared with the numbers of 2 parts."));
    }

    [TestCase("34", "35", Verdict.DoesNotHold)]
    [TestCase("34", "<40", Verdict.Undecidable)]
    [TestCase("34", ">34", Verdict.DoesNotHold)]
    [TestCase(">=34", "34", Verdict.Holds)]
    public void P10_CountsOfForms_DecideByBounds(string sexual, string labour, Verdict verdict)
    {
        using var publication = WithForms(sexual, labour).Open();
        Assert.That(publication.Claim("P10").Verdict, Is.EqualTo(verdict));
    }

    [Test]
    public void P10_FirstFormWithoutNumber_IsUndecidable()
    {
        using var variant = WithOtherSource(Victims, Form("labour", "9"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("P10").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    [Test]
    public void M4_OrderOfCountries_IsCheckedInTurn()
    {
        string[] countries = ["AFG", "SYR", "PAK", "MAR", "IND"];
        using var right = WithOtherSource("observations/migration.csv", [.. countries.Select((country, index) => Origin(country, 1000 - index))]);
        using var wrong = WithOtherSource("observations/migration.csv", [.. countries.Select((country, index) => Origin(country, 1000 + index))]);
        using var inOrder = right.Open();
        using var notInOrder = wrong.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(inOrder.Claim("M4").Verdict, Is.EqualTo(Verdict.Holds));
            Assert.That(notInOrder.Claim("M4").Verdict, Is.EqualTo(Verdict.DoesNotHold));
        }
    }

    private static DataVariant WithForms(string sexual, string labour) => WithOtherSource(Victims, Form("sexual", sexual), Form("labour", labour));

    private static string Form(string code, string value) => $"identified-victims,SRB,2022,,,{code},,,,,,{value},,,,unodc,other-2024,p. 1,,";

    private static string Origin(string country, int value) => $"migrants-stayed,SRB,2022,,,,,,{country},,,{value},,,,unodc,other-2024,p. 1,,";
}
