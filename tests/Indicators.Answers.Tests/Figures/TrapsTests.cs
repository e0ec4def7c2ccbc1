using Indicators.Model;

namespace Indicators.Answers.Tests.Figures;

/// <summary>The twenty traps of the gathered data, one test each: what a careless reader would fall into is a note, a break, a conflict, a difference or a refusal.</summary>
public sealed class TrapsTests
{
    private Publication publication = null!;

    [SetUp]
    public void Open() => publication = WholeData.Open();

    [TearDown]
    public void Close() => publication.Dispose();

    // 38 → 46 → 62 is at least partly a change of source.
    [Test]
    public void Trap01_UnodcsRise_IsABreak_AndNoChange()
    {
        var broken = Only("identified-victims?countedBy=unodc&breakdown=total&from=2021&to=2021");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((broken.Display, broken.Status), Is.EqualTo(("46", ObservationStatus.Break)));
            Assert.That(broken.Notes.InEnglish(), Has.Some.Contains("the source changed").And.Some.Contains("UNODC does not say so. (Inferred.)"));
            Assert.That(Only("identified-victims-change?countedBy=unodc&breakdown=total&published=false&from=2021&to=2021").Reason?.En, Does.Contain("breaks here"));
            var after = Only("identified-victims-change?countedBy=unodc&breakdown=total&published=false&from=2022&to=2022");
            Assert.That((after.Display, after.Status), Is.EqualTo(("34.8 %", ObservationStatus.Normal)), "46 to 62, both after the break");
        }
    }

    [Test]
    public void Trap02_TipIsAnEarlierCut_AndSaysWhen()
    {
        var tip = publication.Ask("identified-victims?geo=SRB&countedBy=us-tip&breakdown=total&from=2019&to=2019").Observations[0];
        Assert.That(tip.Display, Is.EqualTo("36"));
        Assert.That(tip.Notes.InEnglish(), Has.Some.StartsWith("As of 20").And.Some.Contains("identification goes on after the year’s end"));
    }

    // CPTV's years 2013 to 2016: 92 + 125 + 40 + 57 = 314.
    [Test]
    public void Trap03_GretasTotal_IsAConflictOfSums_AndItsOwnPartsAreNone()
    {
        var conflicts = Conflicts("identified-victims", "SRB").Where(conflict => conflict.Sources.Contains("prax")).ToList();
        Assert.That(conflicts.Single().Kind, Is.EqualTo(ConflictKind.Sum));
        Assert.That(conflicts.Single().Sentence.En, Does.Contain("gives 296").And.Contain("(CPTV) add up to 314"));
    }

    [TestCase("2014", "Men and boys, Adults, Labour exploitation 35 is more than Men and boys, Adults 5")]
    [TestCase("2015", "Men and boys, Children (under 18), Sexual exploitation 17 is more than Men and boys, Children (under 18) < 5")]
    [TestCase("2018", "Women and girls, Adults, Sexual exploitation 13 is more than Women and girls, Adults 8")]
    [TestCase("2021", "Women and girls 37 and Men and boys 24 add up to 61, all 46")]
    [TestCase("2022", "Women and girls, Adults, Sexual exploitation 20 is more than Women and girls, Adults 8")]
    public void Trap04_UnodcAgainstItself_IsAConflictOfParts(string year, string sentence)
    {
        var conflict = Conflicts("identified-victims", "SRB").Single(found => found.Kind == ConflictKind.Parts && found.Period.Text == year && found.Sources.Contains("unodc-2025"));
        Assert.That(conflict.Sentence.En, Does.Contain(sentence));
    }

    // With the adult cells of 2022 in each other's place 20 + 29 = 49 of 62 = 79.03 %: said, and nothing corrected.
    [Test]
    public void Trap04_SwapThatWouldExplainTheFoundingDocument_IsSaid_NeverCorrected()
    {
        var stated = Conflicts("female-share", "SRB").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stated.Kind, Is.EqualTo(ConflictKind.Stated));
            Assert.That(stated.Sentence.En, Does.Contain("it would be 49, which is 79.03 %; that is not corrected here"));
            Assert.That(Only("identified-victims?countedBy=unodc&sex=female&age=adult&exploitation=total&from=2022&to=2022").Figure!.Value, Is.EqualTo(8));
            Assert.That(Only("identified-victims?countedBy=unodc&sex=male&age=adult&exploitation=total&from=2022&to=2022").Figure!.Value, Is.EqualTo(29));
        }
    }

    [TestCase("2017", "23 is more than all 13")]
    [TestCase("2018", "47 is more than all 14")]
    [TestCase("2021", "43 is more than all 9")]
    public void Trap05_ConvictedNationalsBeyondAllConvicted_AreAConflict_WithTheSuspicionAsANote(string year, string sentence)
    {
        Assert.That(Conflicts("persons-convicted", "SRB").Single(conflict => conflict.Period.Text == year).Sentence.En, Does.Contain(sentence));
        Assert.That(Only($"persons-convicted?countedBy=unodc&citizenship=domestic&from={year}&to={year}").Notes.InEnglish(), Has.Some.Contains("mislabelled"));
    }

    [Test]
    public void Trap06_EditionsOfUnodc_AreRevisions_SaidInANote() =>
        Assert.That(Only("identified-victims?source=unodc-2025&age=adult&exploitation=other&sex=total&from=2020&to=2020").Notes.InEnglish(), Has.Some.EqualTo("“<5” in the edition of 2023, 6 in that of 2025."));

    [Test]
    public void Trap07_ApplicationsOfUnhcr_BreakIn2015()
    {
        var applications = publication.Ask("asylum-applications?geo=SRB&countedBy=unhcr&from=2014&to=2015").Observations;
        Assert.That(applications.Select(found => (found.Display, found.Status)), Is.EqualTo(new[] { ("16,577", ObservationStatus.Normal), ("636", ObservationStatus.Break) }));
        Assert.That(applications[1].Notes.InEnglish(), Has.Some.Contains("intentions"));
    }

    [Test]
    public void Trap08_SerbiaWithAndWithoutKosovo_AreFieldsOfTheSources()
    {
        var sources = publication.Catalogue.Sources;
        Assert.That((sources["unhcr-population"].Covers, sources["world-bank-population"].Covers), Is.EqualTo(("SRB+XKX", "SRB")));
    }

    [Test]
    public void Trap09_RateByUnhcrsRefugees_IsRefused_WithTheReason()
    {
        var answer = publication.Ask("identification-rate?geo=SRB&denominatorSource=unhcr-population");
        Assert.That(answer.Observations, Is.Empty);
        Assert.That(answer.Notes.InEnglish().Single(), Does.Contain("mostly people from earlier wars"));
        Assert.That(publication.Ask("refugees?geo=SRB&countedBy=unhcr&breakdown=total&last=1").Observations[0].Notes.InEnglish(), Has.Some.Contains("94 %"));
    }

    [Test]
    public void Trap10_PrintedFiveOfUnhcr_IsOneToFive_AndTotalsSayThatTheyAreRounded()
    {
        Assert.That(publication.Ask("asylum-seekers?geo=ALB&countedBy=unhcr&from=2000&to=2000").Observations.Single().Display, Is.EqualTo("1–5"));
        Assert.That(publication.Ask("refugees?geo=SRB&countedBy=unhcr&breakdown=total&last=1").Observations[0].Notes.InEnglish(), Has.Some.Contains("a printed 5 stands for 1 to 5, and totals that sum such numbers are not exact either"));
    }

    // 124,127 recorded, "over 119,000" and "over 116 thousand" stayed: all three can be true.
    [Test]
    public void Trap11_KirssCountsOf2022_DoNotContradictEachOther()
    {
        var stayed = publication.Ask("migrants-stayed?geo=SRB&from=2022&to=2022").Observations;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stayed.Select(found => found.Display), Is.EquivalentTo(new[] { "> 116,000", "> 119,000" }));
            Assert.That(Only("migrants-recorded?from=2022&to=2022").Display, Is.EqualTo("124,127"));
            Assert.That(Conflicts("migrants-stayed", "SRB").Concat(Conflicts("migrants-recorded", "SRB")), Is.Empty);
            Assert.That(stayed.SelectMany(found => found.Notes.InEnglish()), Has.Some.Contains("not like for like"));
        }
    }

    [Test]
    public void Trap11_NewArrivalsOfTheSameMonths_AreLikeForLike() =>
        Assert.That(publication.Ask("migrants-arrived?geo=SRB&from=2021&to=2022&countedBy=kirs").Observations.Where(found => found.Period.Year is null).Select(found => found.Display), Is.EqualTo(new[] { "49,402", "99,031" }));

    [Test]
    public void Trap12_ChangeOfArrivals_SaysNothingOfThoseRecorded()
    {
        var change = publication.Catalogue.NotesOn(new Observation
        {
            Indicator = "migrants-arrived", Area = "SRB", Period = Period.OfYear(2023), Breakdown = Breakdown.Total, Figure = null, Status = ObservationStatus.Missing,
            Confidentiality = Confidentiality.Free, CountedBy = "kirs", Source = "", Locator = "", AsOf = null, Note = "",
        });
        Assert.That(change.Select(note => note.Text.En), Has.Some.Contains("12.17 %"));
        Assert.That(Only("migrants-recorded?from=2022&to=2022").Notes.InEnglish(), Has.Some.Contains("says nothing of the 124,127 recorded"), "where a reader would apply it");
    }

    [TestCase("identified-victims", "HRV", "add up to 72, all 73")]
    [TestCase("identified-victims", "HRV", "add up to 74, all 73")]
    [TestCase("potential-victims", "BIH", "add up to 83, all 82")]
    public void Trap13_SourcesThatAddUpWrongly_AreConflictsOfParts(string indicator, string area, string sentence) =>
        Assert.That(Conflicts(indicator, area).Single(conflict => conflict.Kind == ConflictKind.Parts).Sentence.En, Does.Contain(sentence));

    // The report of 2021 gives 48 for 2020.
    [Test]
    public void Trap14_TipReport_CountsTheYearBefore()
    {
        var tip = Only("identified-victims?source=tip21&breakdown=total&from=2020&to=2020");
        Assert.That(tip.Display, Is.EqualTo("48"));
        Assert.That(tip.Notes.InEnglish(), Has.Some.Contains("counts the calendar year before its own"));
    }

    [Test]
    public void Trap15_TenMonths_AreNoYear()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Ask("identified-victims?geo=SRB&countedBy=cptv&breakdown=total&from=2020&to=2020").Observations.Single().Period.Text, Is.EqualTo("2020-01/2020-10"));
            Assert.That(publication.Ask("minor-share?geo=SRB&countedBy=cptv&from=2020&to=2020&published=false").Observations.Single().Reason?.En, Is.EqualTo("only whole calendar years enter ratios"));
            Assert.That(
                ConflictAnswers.Differences(publication).Select(difference => difference.Sentence.En),
                Has.Some.Contains("January 2020 to October 2020 (Children (under 18)), has 23").And.Some.Contains("all of 2020 has 17"));
        }
    }

    [Test]
    public void Trap16_PotentialVictims_MeanOtherThingsInOtherCountries() =>
        Assert.That(publication.Catalogue.Indicators["potential-victims"].Caveat.En, Does.Contain("Serbia").And.Contain("Albania").And.Contain("Not to be compared"));

    // Serbia 2017: 21 in all, 21 women and girls: "<5" men and boys can only be none.
    [Test]
    public void Trap17_FewerThanFiveOfUnodc_IncludesZero()
    {
        var men = Only("identified-victims?countedBy=unodc&sex=male&age=total&exploitation=total&from=2017&to=2017");
        Assert.That((men.Figure!.Bounds.Lower, men.Figure.Bounds.LowerOpen), Is.EqualTo(((decimal?)0, false)));
    }

    // "1,048" is a thousand and forty-eight; Serbia 2017 "other" stands twice (11 and 3) and is left out; nothing is summed.
    [Test]
    public void Trap18_SeparatorsAndRepeatedKeys_AreReadAndLeftOut()
    {
        Assert.That(publication.Ask("identified-victims?geo=ROU&countedBy=unodc&breakdown=total&from=2011&to=2011").Observations.Single().Figure!.Value, Is.EqualTo(1048));
        Assert.That(publication.Ask("identified-victims?geo=SRB&countedBy=unodc&exploitation=other&sex=total&age=total&from=2017&to=2017").Observations, Is.Empty);
    }

    // 6,834,326 in 2021, 6,664,449 in 2022: −2.5 %.
    [Test]
    public void Trap19_NewCensus_BreaksTheWorldBanksSeries() =>
        Assert.That(Only("resident-population?countedBy=world-bank&from=2022&to=2022").Status, Is.EqualTo(ObservationStatus.Break));

    // "7 / 6" official and potential victims, North Macedonia 2020: two figures of two indicators.
    [Test]
    public void Trap20_NumbersThatShareACell_AreFiguresOfTheirOwn() => Assert.That(
        new[] { "identified-victims", "potential-victims" }.Select(indicator => publication.Ask($"{indicator}?geo=MKD&countedBy=us-tip&from=2020&to=2020").Observations.Single().Display),
        Is.EqualTo(new[] { "7", "6" }));

    private IEnumerable<Conflict> Conflicts(string indicator, string area) =>
        ConflictAnswers.All(publication).Where(conflict => conflict.Indicator == indicator && conflict.Area == area);

    private SeriesObservation Only(string query) => publication.Only(query.Contains('?') ? query.Replace("?", "?geo=SRB&") : query + "?geo=SRB");
}
