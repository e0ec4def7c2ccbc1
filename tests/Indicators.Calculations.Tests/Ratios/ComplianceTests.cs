using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class ComplianceTests
{
    // The Council owes at least two meetings a year. DESIGN.md, the words, duty: done / due, uncapped.
    [TestCase("2", "0", 0, 0)]
    [TestCase("2", "1", 50, 50)]
    [TestCase("2", "3", 150, 150)]
    [TestCase("2", "<3", 0, 100)]
    [TestCase("2", ">=1", 50, null)]
    public void Compliance_IsDoneOfDueInPercent(string due, string done, int lower, int? upper) =>
        Assert.That(Compliance.Of(Duty(due, done, ObservationStatus.Normal)).Bounds, Is.EqualTo(Bounds.Closed(lower, upper)));

    // No information is not 0 %.
    [TestCase("2", null, ObservationStatus.Missing, "there is no information, which is not zero")]
    [TestCase(null, "2", ObservationStatus.Normal, "the source gives no number for what was due")]
    [TestCase(null, null, ObservationStatus.Missing, "the source gives no number for what was due")]
    [TestCase("0", "0", ObservationStatus.Normal, "the denominator is zero")]
    public void Compliance_OfWhatIsNotKnown_IsNullWithTheReason(string? due, string? done, ObservationStatus status, string reason) =>
        Assert.That(Compliance.Of(Duty(due, done, status)).Reason?.En, Is.EqualTo(reason));

    private static Duty Duty(string? due, string? done, ObservationStatus status) => new()
    {
        Id = "council-2022",
        Body = "council",
        Area = "SRB",
        Period = Period.Parse("2022"),
        Due = due is null ? null : FigureCell.Parse(due, "", FigureKind.Count),
        Done = done is null ? null : FigureCell.Parse(done, "", FigureKind.Count),
        Status = status,
        AsOf = null,
        Source = "atina-2023",
        Locator = "",
        Note = "",
    };

    // What is due is a number; of a rough one nothing is derived.
    [Test]
    public void Compliance_OfARoughDuty_IsNullWithTheReason() =>
        Assert.That(Compliance.Of(Duty("~2", "1", ObservationStatus.Normal)).Reason?.En, Is.EqualTo("the source gives only a rough number, without limits"));
}
