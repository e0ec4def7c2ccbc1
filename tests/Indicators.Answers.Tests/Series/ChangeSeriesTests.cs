using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class ChangeSeriesTests
{
    private const string Victims = "observations/cptv.csv";

    private static string Row(string period, string value, string status = "", string counter = "cptv") =>
        $"identified-victims,SRB,{period},,,,,,,,,{value},,{status},,{counter},atina-2023,made up,,";

    // (62 / 46 − 1) × 100 = 34.7826… %.
    [Test]
    public void Change_TwoYearsOfOneCounter_IsTheQuotientLessOne()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2021", "46"));
        using var publication = variant.Open();
        var change = publication.Only("identified-victims-change?breakdown=total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Figure!.Value, Is.EqualTo(34.7826087m).Within(0.0000001m));
            Assert.That(change.Display, Is.EqualTo("34.8 %"));
            Assert.That(change.Period.Text, Is.EqualTo("2022"));
            Assert.That(change.Status, Is.EqualTo(ObservationStatus.Normal));
            Assert.That(change.Confidence, Is.Null);
        }
    }

    [Test]
    public void Change_AnotherCounterTheYearBefore_IsNotMade()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2021", "46", counter: "police"));
        using var publication = variant.Open();
        Assert.That(publication.Ask("identified-victims-change?breakdown=total").Observations, Is.Empty);
    }

    [Test]
    public void Change_BreakInTheLaterYear_IsNullWithTheReason()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2021", "46")).Changing(Victims, "SRB,2022,,,,,,,,,62,,,", "SRB,2022,,,,,,,,,62,,B,");
        using var publication = variant.Open();
        var change = publication.Only("identified-victims-change?breakdown=total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Figure, Is.Null);
            Assert.That(change.Reason?.En, Is.EqualTo("the series breaks here: the two years are not comparable"));
        }
    }

    [Test]
    public void Change_BreakMarkedByANote_IsNullInTheSeriesAndInTheClaim()
    {
        using var variant = new DataVariant()
            .Adding("observations/migration.csv", "migrants-stayed,SRB,2021,,,,,,,,,50000,,,,,atina-2023,made up,,")
            .Adding("notes.csv", "made-up-break,migrants-stayed,SRB,,,2022,B,Counted anew.,Бројано изнова.,stated");
        using var publication = variant.Open();
        var change = publication.Only("migrants-stayed-change?published=false");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Reason?.En, Is.EqualTo("the series breaks here: the two years are not comparable"));
            Assert.That(change.Notes.InEnglish(), Does.Contain("Counted anew."));
            Assert.That(publication.Claim("K2").Verdict, Is.EqualTo(Verdict.Undecidable));
        }
    }

    // A break in the earlier year separates it from the year before it, not from the next one.
    [Test]
    public void Change_BreakInTheEarlierYear_IsMade()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2021", "46", "B"));
        using var publication = variant.Open();
        Assert.That(publication.Only("identified-victims-change?breakdown=total").Display, Is.EqualTo("34.8 %"));
    }

    // 30 / 20 − 1 = 50 %.
    [Test]
    public void Change_SameMonthsOfTwoYears_IsMadeAndSaysSo()
    {
        using var variant = new DataVariant().Adding(Victims, Row("2023-01/2023-06", "20"), Row("2024-01/2024-06", "30"));
        using var publication = variant.Open();
        var change = publication.Only("identified-victims-change?breakdown=total");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.Display, Is.EqualTo("50 %"));
            Assert.That(change.Notes.InEnglish(), Does.Contain("Compares the same months of two years."));
        }
    }

    [TestCase("2023-05-01", "2024-05-01", TestName = "Change_SingleDates_IsNotMade")]
    [TestCase("2023-05-03/2023-06-10", "2024-05-03/2024-06-10", TestName = "Change_PartsOfMonths_IsNotMade")]
    [TestCase("2023-01/2023-06", "2024-01/2024-05", TestName = "Change_OtherMonths_IsNotMade")]
    [TestCase("2020/2021", "2021/2022", TestName = "Change_SeveralYears_IsNotMade")]
    public void Change_PeriodsThatAreNoYearsOrMonths_HasNoFigure(string before, string now)
    {
        using var variant = new DataVariant().Adding(Victims, Row(before, "20"), Row(now, "30"));
        using var publication = variant.Open();
        var changes = publication.Ask("identified-victims-change?breakdown=total").Observations;
        Assert.That(changes.Where(change => change.Figure is not null).Select(change => change.Period.Text), Is.Empty);
    }
}
