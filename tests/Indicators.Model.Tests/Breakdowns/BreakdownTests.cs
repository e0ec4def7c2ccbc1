namespace Indicators.Model.Tests;

public sealed class BreakdownTests
{
    // DESIGN.md, the words, breakdown: the closed list, in the order of the columns of an observations file.
    [Test]
    public void Dimensions_StandInTheOrderOfTheColumns() =>
        Assert.That(string.Join(',', Dimensions.All), Is.EqualTo("sex,age,exploitation,citizenship,group,origin,referrer,provider"));

    [TestCase("", "")]
    [TestCase("sex=female", "sex=female")]
    [TestCase("age=minor;sex=female", "sex=female;age=minor")]
    [TestCase("provider=state;referrer=police;origin=africa;group=refugee-migrant;citizenship=foreign;exploitation=sexual;age=adult;sex=male",
        "sex=male;age=adult;exploitation=sexual;citizenship=foreign;group=refugee-migrant;origin=africa;referrer=police;provider=state")]
    [TestCase("referrer=ngo+international-organisation", "referrer=ngo+international-organisation")]
    [TestCase("sex=female;", "sex=female")]
    public void Breakdown_IsWrittenInTheOrderOfItsDimensions(string written, string text)
    {
        var breakdown = Breakdown.Parse(written);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(breakdown.Text, Is.EqualTo(text));
            Assert.That(breakdown.ToString(), Is.EqualTo(text));
        }
    }

    [TestCase("female")]
    [TestCase("sex=")]
    [TestCase("=female")]
    [TestCase("sex=female=male")]
    [TestCase("gender=female")]
    [TestCase("Sex=female")]
    [TestCase("sex=female;sex=male")]
    [TestCase("sex=female;sex=female")]
    [TestCase("sex=female,age=minor")]
    public void Breakdown_OfAnyOtherForm_IsRefused(string written) =>
        Assert.That(() => Breakdown.Parse(written), Throws.TypeOf<FormatException>());

    [Test]
    public void Breakdown_OfAnUnknownDimension_NamesItAndTheOnesAllowed() =>
        Assert.That(
            () => Breakdown.Parse("gender=female"),
            Throws.TypeOf<FormatException>().With.Message.EqualTo(
                "'gender' is not one of the dimensions sex, age, exploitation, citizenship, group, origin, referrer, provider"));

    [Test]
    public void Breakdown_OfEmptyCodes_LeavesThemOut() =>
        Assert.That(Breakdown.Of([("sex", ""), ("age", "minor"), ("origin", "")]).Text, Is.EqualTo("age=minor"));

    [Test]
    public void Breakdown_OfACodeForEachDimension_SetsThoseThatAreGiven()
    {
        var breakdown = Breakdown.OfCodes(["female", "", "sexual", null, "", "AFG", "", ""]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(breakdown.Text, Is.EqualTo("sex=female;exploitation=sexual;origin=AFG"));
            Assert.That(breakdown["origin"], Is.EqualTo("AFG"));
            Assert.That(breakdown["age"], Is.Null);
            Assert.That(Breakdown.OfCodes(["", null, "", "", "", "", "", ""]), Is.SameAs(Breakdown.Total));
        }
    }

    [Test]
    public void Breakdowns_OfTheSameCodes_AreEqualInWhateverOrderWritten()
    {
        var one = Breakdown.Parse("sex=female;age=minor");
        var two = Breakdown.Parse("age=minor;sex=female");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.Equals(two), Is.True);
            Assert.That(one.Equals((object)two), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(two.GetHashCode()));
            Assert.That(one.Equals(Breakdown.Parse("sex=female")), Is.False);
            Assert.That(one.Equals(Breakdown.Parse("sex=female;age=adult")), Is.False);
            Assert.That(one.Equals((object)"sex=female;age=minor"), Is.False);
            Assert.That(one.Equals(null), Is.False);
        }
    }

    [Test]
    public void Total_HasNoDimensions()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Breakdown.Parse(""), Is.EqualTo(Breakdown.Total));
            Assert.That(Breakdown.Total.IsTotal, Is.True);
            Assert.That(Breakdown.Total.Parts, Is.Empty);
            Assert.That(Breakdown.Parse("sex=female").IsTotal, Is.False);
        }
    }

    [Test]
    public void Breakdown_GivesTheCodeOfADimensionThatIsSet()
    {
        var breakdown = Breakdown.Parse("sex=female;age=minor");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(breakdown["age"], Is.EqualTo("minor"));
            Assert.That(breakdown["origin"], Is.Null);
            Assert.That(breakdown.Parts, Is.EqualTo(new[] { ("sex", "female"), ("age", "minor") }));
        }
    }

    [TestCase("sex=female;age=minor", "sex=female", true)]
    [TestCase("sex=female;age=minor", "", true)]
    [TestCase("sex=female;age=minor", "sex=female;age=minor", true)]
    [TestCase("sex=female", "sex=female;age=minor", false)]
    [TestCase("sex=female", "sex=male", false)]
    [TestCase("", "sex=female", false)]
    public void Has_IsToShareEveryCodeOfTheOther(string one, string other, bool expected) =>
        Assert.That(Breakdown.Parse(one).Has(Breakdown.Parse(other)), Is.EqualTo(expected));

    // The dimension goes, whatever its code: the ratio consumes it.
    [TestCase("sex=female;age=minor", "sex=female", "age=minor")]
    [TestCase("sex=female;age=minor", "sex=male", "age=minor")]
    [TestCase("sex=female;age=minor", "", "sex=female;age=minor")]
    [TestCase("sex=female", "sex=female", "")]
    public void Without_LeavesTheOtherDimensions(string one, string other, string left) =>
        Assert.That(Breakdown.Parse(one).Without(Breakdown.Parse(other)).Text, Is.EqualTo(left));
}
