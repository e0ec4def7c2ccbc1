namespace Indicators.Answers.Tests.Plausibility;

public sealed class PartsAboveWholeTests
{
    [TestCase("63", "parts 2020 63")]
    [TestCase("62")]
    [TestCase(">61", Description = "it may be 62")]
    [TestCase(">62", "parts 2020 >62")]
    public void PartOfOneDocument_AboveTheWholeOfAnother(string part, params string[] expected)
    {
        using var data = new SmallData("victims 2020 - 62 one", $"victims 2020 sex=female {part} two");
        Assert.That(data.Found, Is.EqualTo(expected));
    }

    // In one document that is a contradiction, which is told as such.
    [TestCase("victims 2020 sex=female 63 one")]
    [TestCase("victims 2020 sex=female 63 three")]
    [TestCase("victims 2021 sex=female 63 two")]
    public void SameDocument_AnotherCounterOrYear_SayNothing(string part)
    {
        using var data = new SmallData("victims 2020 - 62 one", part);
        Assert.That(data.Found, Is.Empty);
    }

    [Test]
    public void AnyDocumentWithALargerWhole_Explains()
    {
        using var data = new SmallData("victims 2020 - 62 one", "victims 2020 - 70 of-2020", "victims 2020 sex=female 63 two");
        Assert.That(data.Found, Is.Empty);
    }
}
