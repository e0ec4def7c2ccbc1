using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>UNHCR's decisions on asylum, in their shape; the figures are made up.</summary>
public sealed class UnhcrAsylumDecisionsTests
{
    private const string Header = "coa_iso,coa_name,year,procedure_type,dec_level,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total\n";

    [Test]
    public void Row_HasFiveFigures()
    {
        var read = Published.Of(Header + "SRB,Serbia and Kosovo,2020,G,FI,P,17,12,0,5,34\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[]
            {
                "asylum-grants-refugee-status SRB 2020 17", "asylum-grants-subsidiary SRB 2020 12", "asylum-rejections SRB 2020 0", "asylum-cases-closed SRB 2020 1..9", "asylum-decisions SRB 2020 34",
            }));
            Assert.That(read.Observations[0].Locator, Is.EqualTo("dec_recognized, SRB, 2020, level FI"));
            Assert.That(read.Reading.Source, Is.EqualTo("unhcr-asylum-decisions"));
        }
    }

    [TestCase("JR,P", "dec_level \"JR\"")]
    public void AnyOtherRow_IsLeftOut_WithEachOfItsFigures(string kind, string reason)
    {
        var leftOut = Published.Of(Header + $"SRB,Serbia and Kosovo,2020,G,{kind},17,12,0,5,34\n").LeftOut.ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(leftOut, Has.Count.EqualTo(5));
            Assert.That(leftOut, Has.All.Contains($": {reason}: only "));
        }
    }

    [Test]
    public void CountOfCases_HasAnotherDefinition() =>
        Assert.That(Published.Of(Header + "BGR,Bulgaria,2010,G,FI,C,20,121,365,281,787\n").Observations.Select(observation => observation.Status), Is.All.EqualTo(ObservationStatus.DefinitionDiffers));

    [Test]
    public void TwoLevelsOfOneYear_AreLeftOut() =>
        Assert.That(Published.Of(Header + "SRB,Serbia,2020,G,FI,P,17,12,0,6,35\nSRB,Serbia,2020,G,FA,P,1,2,3,4,10\n").Observations, Is.Empty);
}
