using Indicators.Model;

namespace Indicators.Answers.Tests.Series;

public sealed class SeriesOrderTests
{
    // Area, time, number of dimensions, breakdown, counter, document: written here in another order on purpose.
    [Test]
    public void Observations_ComeByAreaTimeBreakdownCounterAndDocument()
    {
        using var variant = new DataVariant()
            .Adding("sources.csv", "another-2024,police,Ministry,Another report,,2024,,,en,,,")
            .Adding(
                "observations/cptv.csv",
                Row("SRB", "2020", "", "police", "another-2024"),
                Row("SRB", "2020", "", "cptv", "atina-2023"),
                Row("SRB", "2020", "", "cptv", "another-2024"),
                "suspected-victims,SRB,2020,female,minor,,,,,,,10,,,,cptv,atina-2023,made up,,",
                Row("SRB", "2020", "male", "cptv", "atina-2023"),
                Row("SRB", "2020", "female", "cptv", "atina-2023"),
                Row("SRB", "2020-01/2020-06", "", "cptv", "atina-2023"),
                Row("SRB", "2019", "", "cptv", "atina-2023"),
                Row("MKD", "2021", "", "cptv", "atina-2023"));
        using var publication = variant.Open();
        var order = publication.Ask("suspected-victims").Observations
            .Select(row => $"{row.Area} {row.Period} {row.Breakdown.Text} {row.CountedBy} {row.Source}");
        Assert.That(order, Is.EqualTo(new[]
        {
            "MKD 2021  cptv atina-2023",
            "SRB 2019  cptv atina-2023",
            "SRB 2020-01/2020-06  cptv atina-2023",
            "SRB 2020  cptv another-2024",
            "SRB 2020  cptv atina-2023",
            "SRB 2020  police another-2024",
            "SRB 2020 sex=female cptv atina-2023",
            "SRB 2020 sex=male cptv atina-2023",
            "SRB 2020 sex=female;age=minor cptv atina-2023",
        }));
    }

    [Test]
    public void Answers_AskedTwice_AreTheSame()
    {
        using var once = FoundingData.Open();
        using var again = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Everything(again), Is.EqualTo(Everything(once)));
            Assert.That(Everything(once), Is.Not.Empty);
        }
    }

    // The order of rows in a file is the analyst's; answers do not depend on it.
    [Test]
    public void Answers_RowsInAnotherOrder_AreTheSame()
    {
        using var variant = new DataVariant().Reversing("observations/cptv.csv").Reversing("observations/migration.csv").Reversing("spells.csv").Reversing("claims.csv");
        using var reversed = variant.Open();
        using var publication = FoundingData.Open();
        Assert.That(Everything(reversed), Is.EqualTo(Everything(publication)));
    }

    private static List<string> Everything(Publication publication) =>
    [
        .. publication.Catalogue.Entries.Select(entry => entry.Id).Order(StringComparer.Ordinal).SelectMany(id => publication.Ask(id).Observations.Select(row => $"{id} {Told(row)}")),
        .. ClaimAnswers.All(publication).Select(claim => claim.Sentence + string.Join('|', claim.Pairs.Select(pair => pair.Sentence.En))),
        .. ConflictAnswers.All(publication).Select(conflict => conflict.Id + conflict.Sentence.En),
    ];

    private static string Told(SeriesObservation row) =>
        $"{row.Area} {row.Period} {row.Breakdown} {row.CountedBy} {row.Source} {row.DenominatorSource} {row.Locator} {row.Display} {row.Status} {row.Confidence} {string.Join('|', row.Notes.InEnglish())}";

    private static string Row(string area, string period, string sex, string counter, string source) =>
        $"suspected-victims,{area},{period},{sex},,,,,,,,10,,,,{counter},{source},made up,,";
}
