namespace Indicators.Model.Tests;

public sealed class BreakdownPatternTests
{
    [TestCase("", "", "")]
    [TestCase("sex=female", "sex=female", "")]
    [TestCase("origin=*", "", "origin")]
    [TestCase("origin=*;group=refugee-migrant", "group=refugee-migrant", "origin")]
    [TestCase("provider=*;sex=*;age=minor", "age=minor", "sex,provider")]
    public void Pattern_TellsGivenCodesFromMarkedDimensions(string written, string given, string each)
    {
        var pattern = BreakdownPattern.Parse(written);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(pattern.Given.Text, Is.EqualTo(given));
            Assert.That(string.Join(',', pattern.Each), Is.EqualTo(each));
        }
    }

    [TestCase("origin=*;group=refugee-migrant", "group=refugee-migrant;origin=*")]
    [TestCase("sex=female", "sex=female")]
    [TestCase("", "")]
    public void Pattern_IsWrittenInOneWay(string written, string text)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BreakdownPattern.Parse(written).Text, Is.EqualTo(text));
            Assert.That(BreakdownPattern.Parse(written).ToString(), Is.EqualTo(text));
        }
    }

    [TestCase("group=refugee-migrant;origin=*", "group=refugee-migrant;origin=africa", true)]
    [TestCase("group=refugee-migrant;origin=*", "group=refugee-migrant", false)]
    [TestCase("group=refugee-migrant;origin=*", "sex=female;group=refugee-migrant", false)]
    [TestCase("group=refugee-migrant;origin=*", "origin=africa", false)]
    [TestCase("group=refugee-migrant;origin=*", "group=unaccompanied-child;origin=africa", false)]
    [TestCase("group=refugee-migrant;origin=*", "sex=female;group=refugee-migrant;origin=africa", false)]
    [TestCase("", "", true)]
    [TestCase("", "sex=female", false)]
    [TestCase("sex=female", "sex=female", true)]
    public void Pattern_FitsBreakdownsOfExactlyItsDimensions(string pattern, string breakdown, bool expected) =>
        Assert.That(BreakdownPattern.Parse(pattern).Fits(Breakdown.Parse(breakdown)), Is.EqualTo(expected));

    [TestCase("gender=*")]
    [TestCase("sex=*;sex=female")]
    [TestCase("*")]
    public void Pattern_OfAnyOtherForm_IsRefused(string written) =>
        Assert.That(() => BreakdownPattern.Parse(written), Throws.TypeOf<FormatException>());

    [Test]
    public void Patterns_OfTheSameMeaning_AreEqual()
    {
        var one = BreakdownPattern.Parse("group=refugee-migrant;origin=*");
        var two = BreakdownPattern.Parse("origin=*;group=refugee-migrant");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Equals(two), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(two.GetHashCode()));
            Assert.That(one.Equals(BreakdownPattern.Parse("group=refugee-migrant")), Is.False);
            Assert.That(one.Equals(BreakdownPattern.Parse("group=refugee-migrant;sex=*")), Is.False);
        }
    }
}
