namespace Indicators.Answers.Tests.Conflicts;

public sealed class ConflictAnswersTests
{
    // S3: closed until the beginning of 2022. S4: reopened in April 2022.
    [Test]
    public void Conflicts_FoundingDocument_HoldTheShelterOf2022()
    {
        using var publication = FoundingData.Open();
        var conflict = ConflictAnswers.All(publication).Single(found => found.Spells.All(spell => spell.Source == "atina-2023"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.Id, Is.EqualTo("spells-atina-shelter-closed-1-atina-shelter-open-2"));
            Assert.That(conflict.Kind, Is.EqualTo(ConflictKind.Spells));
            Assert.That(conflict.Body, Is.EqualTo("cptv-shelter"));
            Assert.That(conflict.Area, Is.EqualTo("SRB"));
            Assert.That(conflict.Period.Text, Is.EqualTo("2022-01/2022-04"));
            Assert.That(conflict.Spells.Select(spell => spell.Note[..9]), Is.EqualTo(new[] { "S2 and S3", "S4 and S5" }));
            Assert.That(conflict.Sentence.En, Is.EqualTo("The source contradicts itself on “CPTV emergency shelter”: closed until January 2022, but open from April 2022."));
        }
    }

    [Test]
    public void Conflicts_SameMonthOnBothSides_AreNone()
    {
        using var variant = new DataVariant().Changing("spells.csv", "closed,2020-08,2022-01,", "closed,2020-08,2022-04,");
        using var publication = variant.Open();
        Assert.That(ConflictAnswers.All(publication), Is.Empty);
    }

    [Test]
    public void Conflicts_TwoSourcesTellTwoStatesOfOneDay_AreAnOverlap()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "other-2024,police,Ministry,Other report,,2024,,,en,,,")
            .Adding("spells.csv", "other-open,cptv-shelter,SRB,open,2021-03,2021-11,,other-2024,p. 1,");
        using var publication = variant.Open();
        var conflict = ConflictAnswers.All(publication).Single(found => found.Spells.Any(spell => spell.Source == "other-2024"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(conflict.Sentence.En, Is.EqualTo("Two sources contradict each other on “CPTV emergency shelter”: closed and open at the same time."));
            Assert.That(conflict.Spells.Select(spell => spell.Id), Is.EqualTo(new[] { "atina-shelter-closed-1", "other-open" }));
            Assert.That(conflict.Period.Text, Is.EqualTo("2021-03/2021-11"));
        }
    }

    // The dispute lasts from the later beginning to the earlier end, whichever statement has which name.
    [TestCase("another-open", "2021-03,2021-11,", "2021-03/2021-11")]
    [TestCase("another-open", "2021-03,,2021-10", "2021-03/2021-10")]
    [TestCase("other-open", "2020-02,2021-11,", "2020-08/2021-11")]
    [TestCase("other-open", "2021-03,2022-06,", "2021-03/2022-01")]
    public void Conflicts_Overlap_LastsFromTheLaterBeginningToTheEarlierEnd(string id, string span, string dispute)
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "other-2024,police,Ministry,Other report,,2024,,,en,,,")
            .Adding("spells.csv", $"{id},cptv-shelter,SRB,open,{span},other-2024,p. 1,");
        using var publication = variant.Open();
        var conflict = ConflictAnswers.All(publication).Single(found => found.Spells.Any(spell => spell.Id == id) && found.Spells.Any(spell => spell.Id == "atina-shelter-closed-1"));
        Assert.That(conflict.Period.Text, Is.EqualTo(dispute));
    }
}
