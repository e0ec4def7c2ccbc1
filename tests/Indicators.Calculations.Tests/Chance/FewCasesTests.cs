using Indicators.Model;

namespace Indicators.Calculations.Tests;

public sealed class FewCasesTests
{
    // DESIGN.md, rules of arithmetic, 8: fewer than 20 events. Where 20 or more are possible, it is not said.
    [TestCase("0", true)]
    [TestCase("5", true)]
    [TestCase("19", true)]
    [TestCase("20", false)]
    [TestCase("62", false)]
    [TestCase("<20", true)]
    [TestCase("<21", false)]
    [TestCase("<=19", true)]
    [TestCase("5..20", false)]
    [TestCase(">5", false)]
    public void Count_BelowTwenty_IsMarked(string cell, bool expected) => Assert.That(FewCases.Mark(Operands.OfCount(cell)), Is.EqualTo(expected));

    [Test]
    public void Amount_ThatDoesNotReachTwenty_IsMarked() => Assert.That(FewCases.Mark(new Bounds(0, false, 20, true)), Is.True);

    // DESIGN.md forbids the word beside victims.
    [Test]
    public void Note_DoesNotCallAnythingUnreliable() => Assert.That(FewCases.Note.En, Does.Not.Contain("reliab").IgnoreCase.And.Contain("chance alone can move this"));
}
