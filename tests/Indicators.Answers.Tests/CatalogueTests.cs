namespace Indicators.Answers.Tests;

public sealed class CatalogueTests
{
    [TestCase("identification-rate", "rate", "identified-victims[group=refugee-migrant] / migrants-stayed × 100,000")]
    [TestCase("girls-share", "share", "identified-victims[sex=female;age=minor] / identified-victims × 100")]
    [TestCase("migrants-stayed-change", "change", "(migrants-stayed of the year / migrants-stayed of the year before − 1) × 100")]
    [TestCase("shelter-availability", "availability", "days of the year on which cptv-shelter is open")]
    [TestCase("council-compliance", "compliance", "done by council / due × 100")]
    public void DerivedIndicator_Formula_SaysHowItIsCalculated(string id, string kind, string formula)
    {
        using var publication = FoundingData.Open();
        var entry = publication.Catalogue.Find(id)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(entry.IsDerived, Is.True);
            Assert.That(entry.Kind, Is.EqualTo(kind));
            Assert.That(entry.Formula?.En, Is.EqualTo(formula));
        }
    }

    [Test]
    public void Indicator_Counted_HasNoFormula()
    {
        using var publication = FoundingData.Open();
        var entry = publication.Catalogue.Find("identified-victims")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((entry.IsDerived, entry.Kind, entry.Unit.Code, entry.Formula?.En), Is.EqualTo((false, "count", "persons", (string?)null)));
            Assert.That(publication.Catalogue.Find("nothing"), Is.Null);
        }
    }

    [Test]
    public void Entries_All_AreFoundByTheirIdentifiersAndNamedInBothLanguages()
    {
        using var publication = FoundingData.Open();
        var catalogue = publication.Catalogue;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalogue.Entries.Count(), Is.EqualTo(catalogue.Indicators.Count + catalogue.DerivedIndicators.Count));
            Assert.That(catalogue.Entries.Where(entry => catalogue.Find(entry.Id) != entry), Is.Empty);
            Assert.That(catalogue.Entries.Where(entry => entry.Name.En.Length == 0 || entry.Definition.En.Length == 0).Select(entry => entry.Id), Is.Empty);
            Assert.That(catalogue.Entries.Where(entry => entry.Name.Sr.Length == 0 || entry.Definition.Sr.Any(char.IsAsciiLetter)).Select(entry => entry.Id), Is.Empty);
        }
    }

    [Test]
    public void Names_OfCodes_FallBackToTheCode()
    {
        using var publication = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(publication.Catalogue.NameOf("group", "refugee-migrant"), Is.EqualTo("Refugee and migrant population"));
            Assert.That(publication.Catalogue.NameOf("group", "no-such-code"), Is.EqualTo("no-such-code"));
            Assert.That(publication.Catalogue.CodesOf("sex").Select(code => code.Id), Is.EquivalentTo(new[] { "female", "male", "other", "unknown" }));
        }
    }
}
