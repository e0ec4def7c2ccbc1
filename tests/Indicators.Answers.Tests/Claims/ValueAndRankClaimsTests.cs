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
        Assert.That(publication.Claim("K11").Sentence.En, Is.EqualTo("Holds: the figure is 5,000 (other-2024), the claim says more than 4,500."));
    }

    // 20 after 30 is −33.33… %, which rounds to −33.3; 18 after 23 is −21.7 %. That it was the first time two counts cannot tell.
    [TestCase("30", "20", Verdict.Undecidable, "Undecidable: whether it was the first time is not known; holds when rounded: 20 after 30 is −33.33 %; the claim says −33.3 %, to which it rounds at a step of 0.1.")]
    [TestCase("23", "18", Verdict.DoesNotHold, "Does not hold: 18 after 23 is −21.7 %; the claim says −33.3 %.")]
    public void K10_CountsOfTwoYears_DecideTheFallButNotThatItWasTheFirst(string before, string now, Verdict verdict, string sentence)
    {
        using var variant = new DataVariant().Adding(Victims, Cases(2021, before), Cases(2022, now));
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K10").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("K10").Sentence.En, Does.StartWith(sentence));
        }
    }

    // 19 after 68 in 2014 is −72.1 %: a fall by a third, and by more. 50 after 70 is −28.6 %: by less.
    [TestCase("68", "19", Verdict.DoesNotHold, "Not the first time by: 19 (CPTV, atina-2023, 2014) after 68 (CPTV, atina-2023, 2013) is −72.1 %.")]
    [TestCase("70", "50", Verdict.Undecidable, "holds when rounded")]
    public void K10_EarlierFall_IsAgainstTheFirstTime(string before, string then, Verdict verdict, string said)
    {
        using var variant = new DataVariant().Adding(Victims, Cases(2013, before), Cases(2014, then), Cases(2021, "30"), Cases(2022, "20"));
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("K10").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("K10").Sentence.En, Does.Contain(said));
            Assert.That(publication.Claim("K10").Pairs.Any(pair => pair.Kind == PairKind.EarlierYear), Is.EqualTo(verdict == Verdict.DoesNotHold));
        }
    }

    // Before 2003 is not within the twenty years that are claimed.
    [Test]
    public void K10_FallBeforeTheYearsClaimed_IsNotAgainstIt()
    {
        using var variant = new DataVariant().Adding(Victims, Cases(2001, "68"), Cases(2002, "19"), Cases(2021, "30"), Cases(2022, "20"));
        using var publication = variant.Open();
        Assert.That(publication.Claim("K10").Pairs, Has.None.Matches<CheckedPair>(pair => pair!.Kind == PairKind.EarlierYear));
    }

    private static string Cases(int year, string value) => $"police-detected-cases,SRB,{year},,,,,,,,,{value},,,,cptv,atina-2023,made up,,";

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
        Assert.That(publication.Claim("P10").Sentence.En, Is.EqualTo("Holds: Sexual exploitation 34, Labour exploitation 9 by UNODC (other-2024, 2022), which prints 2 parts."));
    }

    // Of 62, 19 are in no part that is printed: they may be one form, but fewer than 34. Of 80, 37 may be one form with more.
    [TestCase("62", Verdict.Holds, "; 19 are in none of them.")]
    [TestCase("80", Verdict.Undecidable, "; 37 are in none of them.")]
    public void P10_RestOfTheWhole_CountsAsOneMoreForm(string whole, Verdict verdict, string said)
    {
        using var variant = WithForms("34", "9").Adding(Victims, $"identified-victims,SRB,2022,,,,,,,,,{whole},,,,unodc,other-2024,p. 1,,");
        using var publication = variant.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Claim("P10").Verdict, Is.EqualTo(verdict));
            Assert.That(publication.Claim("P10").Sentence.En, Does.EndWith(said));
        }
    }

    // 40 women and girls of 34 persons: the same document contradicts itself on the very part that is ranked.
    [Test]
    public void P10_ContradictionOnAPart_IsSaid()
    {
        using var variant = WithForms("34", "9").Adding(Victims, "identified-victims,SRB,2022,female,,sexual,,,,,,40,,,,unodc,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("P10").Sentence.En, Does.Contain("contradicts itself on").And.Contain("Women and girls, Sexual exploitation 40 is more than Sexual exploitation 34"));
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
