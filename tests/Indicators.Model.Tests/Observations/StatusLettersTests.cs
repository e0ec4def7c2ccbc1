namespace Indicators.Model.Tests;

public sealed class StatusLettersTests
{
    // SDMX code list CL_OBS_STATUS, as far as DESIGN.md takes it over.
    [TestCase("A", ObservationStatus.Normal)]
    [TestCase("B", ObservationStatus.Break)]
    [TestCase("D", ObservationStatus.DefinitionDiffers)]
    [TestCase("E", ObservationStatus.Estimated)]
    [TestCase("K", ObservationStatus.IncludedElsewhere)]
    [TestCase("L", ObservationStatus.NotCollected)]
    [TestCase("M", ObservationStatus.CannotExist)]
    [TestCase("O", ObservationStatus.Missing)]
    [TestCase("P", ObservationStatus.Provisional)]
    [TestCase("Q", ObservationStatus.Suppressed)]
    [TestCase("U", ObservationStatus.LowReliability)]
    public void Status_HasItsLetter(string letter, ObservationStatus status)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(status.Letter(), Is.EqualTo(letter));
            Assert.That(StatusLetters.Parse<ObservationStatus>(letter), Is.EqualTo(status));
        }
    }

    // SDMX code list CL_CONF_STATUS.
    [TestCase("A", Confidentiality.SmallCount)]
    [TestCase("C", Confidentiality.Confidential)]
    [TestCase("D", Confidentiality.SecondaryBySender)]
    [TestCase("F", Confidentiality.Free)]
    [TestCase("N", Confidentiality.NotForPublication)]
    [TestCase("S", Confidentiality.Secondary)]
    public void Confidentiality_HasItsLetter(string letter, Confidentiality confidentiality)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(confidentiality.Letter(), Is.EqualTo(letter));
            Assert.That(StatusLetters.Parse<Confidentiality>(letter), Is.EqualTo(confidentiality));
        }
    }

    [Test]
    public void Letters_AreListedByTheAlphabet()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Concat(StatusLetters.All<ObservationStatus>()), Is.EqualTo("ABDEKLMOPQU"));
            Assert.That(string.Concat(StatusLetters.All<Confidentiality>()), Is.EqualTo("ACDFNS"));
        }
    }

    [TestCase("a")]
    [TestCase("Z")]
    [TestCase("AB")]
    [TestCase("")]
    [TestCase("65")]
    [TestCase("\0")]
    [TestCase("А")]
    public void Letter_OfNoStatus_IsRefused(string letter)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(StatusLetters.TryParse<ObservationStatus>(letter, out _), Is.False);
            Assert.That(() => StatusLetters.Parse<ObservationStatus>(letter), Throws.TypeOf<FormatException>());
        }
    }

    // DESIGN.md, contract of observations/*.csv: an empty value needs status O, M, L or Q.
    [Test]
    public void Statuses_OLMQ_StandForNoFigure() =>
        Assert.That(
            Enum.GetValues<ObservationStatus>().Where(status => status.StandsForNoFigure()).Select(status => status.Letter()),
            Is.EquivalentTo(new[] { "O", "M", "L", "Q" }));
}
