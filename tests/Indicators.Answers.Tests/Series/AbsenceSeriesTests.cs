using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class AbsenceSeriesTests
{
    // The founding document, by hand; the day of an end is the first day without. The shelter closed on some day of August 2020: at least 31 August to 31 December, 123 days,
    // at most 1 August to 31 December, 153. The coordinator left by 31 August 2022, the working group by 31 August 2021: at least 123 days; when either began is not told, so at most the
    // whole year. The strategy expired on some day of December 2022: 1 to 31 days.
    [TestCase("cptv-shelter", "2020", "123–153 of 366 days")]
    [TestCase("cptv-shelter", "2021", "365 of 365 days")]
    [TestCase("national-coordinator", "2022", "123–365 of 365 days")]
    [TestCase("strategy-working-group", "2021", "123–365 of 365 days")]
    [TestCase("strategy-working-group", "2022", "365 of 365 days")]
    [TestCase("national-strategy", "2022", "1–31 of 365 days")]
    public void DaysWithout_AreThoseSurelyWithout_ToThoseNotSurelyOtherwise(string body, string year, string days) => Assert.That(Of(body, year).Display, Is.EqualTo(days));

    // No meeting of the Council in 2021 and 2022: each day of both years is without one.
    [TestCase("council", "2021", "365 of 365 days")]
    [TestCase("council", "2022", "365 of 365 days")]
    [TestCase("sop-coordination", "2021/2022", "730 of 730 days")]
    public void NothingDone_IsEveryDayOfThePeriod(string body, string period, string days) => Assert.That(Of(body, period).Display, Is.EqualTo(days));

    // No information on the local teams is not an absence of contact.
    [Test]
    public void NoInformation_IsNull_WithTheReason()
    {
        var teams = Of("local-team-contact", "2021/2022");
        Assert.That((teams.Figure, teams.Status, teams.Reason?.En), Is.EqualTo((default(Figure), ObservationStatus.Missing, "there is no information, which is not zero")));
    }

    [Test]
    public void SomethingDone_IsNull_BecauseItsDaysAreNotTold()
    {
        using var variant = new DataVariant().Changing("duties.csv", "council-2021,council,SRB,2021,at-least,2,0,", "council-2021,council,SRB,2021,at-least,2,1,");
        using var publication = variant.Open();
        var council = publication.Ask("days-without?from=2021&to=2021").Observations.Single(observation => observation.Body == "council");
        Assert.That((council.Figure, council.Reason?.En), Is.EqualTo((default(Figure), "something was done, and the source gives no days")));
    }

    // Assisted housing is told of as the only safe place, never as absent.
    [Test]
    public void BodyThatNobodyCallsAbsent_HasNoDaysWithout()
    {
        using var publication = FoundingData.Open();
        Assert.That(publication.Ask("days-without").Observations.Select(observation => observation.Body).Distinct(), Has.None.EqualTo("atina-assisted-housing"));
    }

    private static SeriesObservation Of(string body, string period)
    {
        using var publication = FoundingData.Open();
        return publication.Ask("days-without?geo=SRB").Observations.Single(observation => observation.Body == body && observation.Period.Text == period);
    }
}
