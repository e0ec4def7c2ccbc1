using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>UNHCR's asylum applications, in their shape; the figures are made up.</summary>
public sealed class UnhcrAsylumApplicationsTests
{
    private const string Header = "coa_iso,coa_name,year,procedure_type,app_type,dec_level,app_pc,applied\n";

    [TestCase("N", "FI")]
    [TestCase("NA", "FA")]
    [TestCase("NR", "FI")]
    public void NewApplicationByPersons_IsTaken(string type, string level)
    {
        var read = Published.Of(Header + $"SRB,Serbia and Kosovo,2020,G,{type},{level},P,144\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "asylum-applications SRB 2020 144" }));
            Assert.That(read.Observations.Single().Locator, Is.EqualTo($"applied, SRB, 2020, type {type}, level {level}"));
            Assert.That(read.Reading.Source, Is.EqualTo("unhcr-asylum-applications"));
        }
    }

    [TestCase("R,FI,P", "app_type \"R\": only new applications")]
    [TestCase("N,AR,P", "dec_level \"AR\": only first instance")]
    public void AnyOther_IsLeftOut(string kind, string reason) =>
        Assert.That(Published.Of(Header + $"SRB,Serbia and Kosovo,2020,G,{kind},144\n").LeftOut.Single(), Does.StartWith($"2 applied: {reason}"));

    [Test]
    public void CountOfCases_HasAnotherDefinition() =>
        Assert.That(Published.Of(Header + "BGR,Bulgaria,2010,G,N,FI,C,994\n").Observations.Single().Status, Is.EqualTo(ObservationStatus.DefinitionDiffers));

    [Test]
    public void SeveralUnderOneKey_AreLeftOut()
    {
        var read = Published.Of(Header + "SRB,Serbia,2020,G,N,FI,P,144\nSRB,Serbia,2020,G,NR,FI,P,20\nSRB,Serbia,2021,G,N,FI,P,174\n");
        Assert.That((read.Figures.Single(), read.Reading.LeftOut.Count), Is.EqualTo(("asylum-applications SRB 2021 174", 2)));
    }

    [Test]
    public void PrintedFive_IsOneToFive() =>
        Assert.That(Published.Of(Header + "ALB,Albania,2010,G,NR,FA,P,5\n").Figures, Is.EqualTo(new[] { "asylum-applications ALB 2010 1..5" }));
}
