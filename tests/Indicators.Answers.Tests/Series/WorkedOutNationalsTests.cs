namespace Indicators.Answers.Tests.Series;

public sealed class WorkedOutNationalsTests
{
    private const string Residents = "resident-population,SRB,2022,,,,,,,,,6664449,,,,other,other-2024,p. 1,,";

    // Of 62 identified, 6 were foreign citizens: 56 nationals, of 6,664,449 residents (World Bank, mid-2022) 0.8403 per 100,000.
    [Test]
    public void NationalsOfTheFoundingDocument_AreAllWithoutTheForeign()
    {
        using var variant = With(Residents);
        using var publication = variant.Open();
        var rate = publication.Ask("identification-rate-residents?geo=SRB&breakdown=total").Observations.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Display, Is.EqualTo("0.84 per 100,000"));
            Assert.That(rate.Figure!.Value, Is.EqualTo(0.8402795m).Within(0.0000001m));
            Assert.That(rate.Notes.InEnglish(), Has.Some.EqualTo("Nationals are worked out, not printed: 62 in all, of whom 6 foreign citizens."));
        }
    }

    [Test]
    public void PrintedNationals_AreTakenAsPrinted()
    {
        using var variant = With(Residents, "identified-victims,SRB,2022,,,,domestic,,,,,55,,,,cptv,atina-2023,p. 9,,");
        using var publication = variant.Open();
        Assert.That(publication.Ask("identification-rate-residents?geo=SRB&breakdown=total").Observations.Single().Notes.InEnglish(), Has.None.StartsWith("Nationals are worked out"));
    }

    // What somebody holds back is not worked out from what he prints.
    [Test]
    public void WithheldNationals_AreNotWorkedOut()
    {
        using var variant = With(Residents, "identified-victims,SRB,2022,,,,domestic,,,,,55,,,C,cptv,atina-2023,p. 9,,");
        using var publication = variant.Open();
        Assert.That(publication.Ask("identification-rate-residents?geo=SRB&breakdown=total").Observations, Is.Empty);
    }

    // Of 10 to 20 in all 3 are foreign: 7 to 17 nationals.
    [Test]
    public void Bounds_GoThroughTheSubtraction()
    {
        using var variant = With("resident-population,HRV,2022,,,,,,,,,1000000,,,,other,other-2024,p. 1,,", "identified-victims,HRV,2022,,,,,,,,,10..20,,,,cptv,other-2024,p. 1,,", "identified-victims,HRV,2022,,,,foreign,,,,,3,,,,cptv,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Ask("identification-rate-residents?geo=HRV").Observations.Single().Display, Is.EqualTo("0.7–1.7 per 100,000"));
    }

    // More foreign citizens than victims: a contradiction, and no number of nationals.
    [Test]
    public void ForeignBeyondAll_GiveNoNationals()
    {
        using var variant = With("resident-population,HRV,2022,,,,,,,,,1000000,,,,other,other-2024,p. 1,,", "identified-victims,HRV,2022,,,,,,,,,2,,,,cptv,other-2024,p. 1,,", "identified-victims,HRV,2022,,,,foreign,,,,,3,,,,cptv,other-2024,p. 1,,");
        using var publication = variant.Open();
        Assert.That(publication.Ask("identification-rate-residents?geo=HRV").Observations, Is.Empty);
    }

    private static DataVariant With(params string[] rows) => new DataVariant()
        .Adding("sources.csv", "other-2024,other,Publisher,Report,,2024,,,en,,,")
        .Adding("observations/cptv.csv", rows);
}
