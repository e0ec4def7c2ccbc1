using Indicators.Import;
using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

/// <summary>Ratios that look sensible and are not: UNHCR's refugees are no population of people on the route.</summary>
public sealed class RefusedRatiosTests
{
    private const string Stock = "refugees,SRB,2022,,,,,,,,,25000,,,,,unhcr-2024,p. 1,,";

    [Test]
    public void RateByUnhcrsRefugees_IsRefusedInTheFile()
    {
        using var variant = new DataVariant().Adding("derived.csv", "rate-by-refugees,rate,identified-victims,group=refugee-migrant,refugees,,100000,per-100000,Rate,Стопа,Rate,Стопа,,");
        var problems = new DataFolder(variant.Folder).Read().Problems;
        var refusal = problems.Single(problem => problem.Severity == Severity.Error);
        Assert.That((refusal.File, refusal.Column, refusal.Found), Is.EqualTo(("derived.csv", "denominator", "refugees")));
        Assert.That(refusal.Allowed, Does.StartWith("refused: UNHCR’s refugees at the end of the year are mostly people from earlier wars"));
    }

    [Test]
    public void WhoeverNamesItsDocument_IsToldWhy()
    {
        using var variant = new DataVariant().Adding("sources.csv", "unhcr-2024,unhcr,UNHCR,Population,,2024,,,en,,,").Adding("observations/migration.csv", Stock);
        using var publication = variant.Open();
        var answer = publication.Ask("identification-rate?geo=SRB&denominatorSource=unhcr-2024");
        Assert.That(answer.Observations, Is.Empty);
        Assert.That(answer.Notes.InEnglish().Single(), Does.Contain("would compare two different populations"));
    }
}
