namespace Indicators.Charts.Tests;

public sealed class AltTextTests
{
    [Test]
    public void Text_NamesEveryFigureWithItsSign_AndTheReasonForAGap() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, (2022, "<5"), (2021, ""), (2020, "62"))),
        Is.EqualTo("A title. What is counted, in percent. 2020: 62 %; 2021: not known, because nobody counted; 2022: < 5 %. Source: a document. Release 1."));

    [Test]
    public void Text_NamesTheCountersWhereThereAreSeveral() => Assert.That(
        AltText.Of(Sample.Chart(ChartForm.Bars, [Sample.Observation(2022, "62"), Sample.Observation(2022, "70", "police")])),
        Does.Contain("2022 (Centre): 62 %; 2022 (Police): 70 %"));
}
