using Snapshooter.NUnit;

namespace Indicators.Answers.Tests.Conflicts;

/// <summary>All contradictions of all figures. The list is read by a person before it is accepted: a new one is a finding or a wrong mapping.</summary>
public sealed class AllConflictsTests
{
    [Test]
    public void ConflictsOfTheWholeData_AreThoseThatWereRead()
    {
        using var publication = WholeData.Open();
        Snapshot.Match(string.Join('\n', ConflictAnswers.All(publication).Select(conflict => $"{conflict.Id}: {conflict.Sentence.En}")));
    }

    [Test]
    public void EveryIdentifier_IsThereOnce()
    {
        using var publication = WholeData.Open();
        Assert.That(ConflictAnswers.All(publication).Concat(ConflictAnswers.Differences(publication)).Select(conflict => conflict.Id), Is.Unique);
    }

    // CPTV 40, US TIP 36, UNODC 32.
    [Test]
    public void Year2015_IsADifferenceOfThreeCounters_AndNoConflict()
    {
        using var publication = WholeData.Open();
        var difference = ConflictAnswers.Differences(publication).Single(found => found.Id == "difference-identified-victims-srb-2015");
        Assert.That(difference.Observations.Select(figure => figure.CountedBy).Distinct(), Is.EquivalentTo(new[] { "cptv", "us-tip", "unodc" }));
        Assert.That(ConflictAnswers.All(publication).Where(found => found.Indicator == "identified-victims" && found.Area == "SRB" && found.Period.Text == "2015" && found.Kind == ConflictKind.Counter), Is.Empty);
    }
}
