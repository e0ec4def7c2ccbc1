using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers.Tests;

/// <summary>What is withheld leaves the host in no answer, sentence, note or conflict.</summary>
public sealed class DisclosureTests
{
    // The four countries of P7: a reader who learns that one of them is counted learns who.
    private static readonly string[] Codes = ["CMR", "UGA", "COD", "TUN"];
    private static readonly string[] Names = ["Cameroon", "Uganda", "Congo", "Tunisia"];

    [Test]
    public void Answers_WithheldCountries_AreNamedNowhere()
    {
        using var publication = FoundingData.Open();
        var told = Everything(publication).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(told, Is.Not.Empty);
            Assert.That(told.Where(text => Codes.Concat(Names).Any(text.Contains)), Is.Empty);
        }
    }

    // The same search finds them where an operator publishes small counts: it does look where they would stand.
    [Test]
    public void Answers_SmallCountsPublished_NameThem()
    {
        using var publication = FoundingData.OpenWithSmallCounts();
        var told = string.Join('\n', Everything(publication));
        Assert.That(Codes.Where(code => !told.Contains(code)), Is.Empty);
    }

    // The same rows with numbers that occur nowhere else: no sum, share or sentence may carry them.
    [Test]
    public void Answers_WithheldNumbers_EnterNoCalculation()
    {
        using var variant = new DataVariant()
            .Changing("observations/cptv.csv", "CMR,,,2,,,A,", "CMR,,,4177,,,C,")
            .Adding("observations/cptv.csv", "identified-victims,SRB,2022,male,,,,,,,,4241,,,N,cptv,atina-2023,made up,,", "identified-victims,SRB,2021,,,,,,,,,4253,,,S,cptv,atina-2023,made up,,")
            .Adding("observations/cptv.csv", "suspected-victims,SRB,2022,,,,,,,,,4259,,,D,cptv,atina-2023,made up,,", "identified-victims,SRB,2022,female,,sexual,,,,,,4261,,,A,cptv,atina-2023,made up,,")
            .Adding("observations/cptv.csv", "police-detected-cases-change,SRB,2021,,,,,,,,,4271,,,C,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        string[] numbers = ["4,177", "4,241", "4,253", "4,259", "4,261", "4,271", "4177", "4241", "4253", "4259", "4261", "4271", "made up"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Everything(publication).Where(text => numbers.Any(text.Contains)), Is.Empty);
            Assert.That(publication.Ask("identified-victims-change").Observations, Is.Empty);
            Assert.That(publication.Ask("identification-share").Observations, Is.Empty);
            Assert.That(publication.Claim("K4").Verdict, Is.EqualTo(Verdict.Undecidable));
            Assert.That(publication.Ask("police-detected-cases-change").Withheld.Count, Is.EqualTo(1));
            Assert.That(publication.Ask("identified-victims").Withheld.Count, Is.EqualTo(7));
        }
    }

    // A whole of which a withheld part was named by its rest would give the part away.
    [Test]
    public void Ranks_WithheldParts_AreNotCompared()
    {
        using var variant = new DataVariant()
            .Adding("observations/cptv.csv", "identified-victims,SRB,2022,,,sexual,,,,,,30,,,N,cptv,atina-2023,made up,,", "identified-victims,SRB,2022,,,labour,,,,,,9,,,,cptv,atina-2023,made up,,");
        using var publication = variant.Open();
        Assert.That(publication.Claim("P10").Verdict, Is.EqualTo(Verdict.Undecidable));
    }

    [Test]
    public void Database_KeepsTheFourCountries()
    {
        using var snapshot = StoreSnapshot.Open(FoundingData.Imported.Database);
        var kept = snapshot.Observations(new ObservationFilter { Indicator = "identified-victims", Sources = ["atina-2023"] })
            .Where(row => row.Confidentiality == Confidentiality.SmallCount).Select(row => row.Breakdown["origin"]);
        Assert.That(kept, Is.EquivalentTo(Codes));
    }

    private static IEnumerable<string> Everything(Publication publication)
    {
        string[] filters = ["", "?origin=CMR,UGA,COD,TUN", "?published=true", "?published=false", "?last=1", "?geo=SRB&source=atina-2023&from=2022&to=2022"];
        foreach (var answer in publication.Catalogue.Entries.SelectMany(entry => filters.Select(filter => publication.Ask(entry.Id + filter))))
        {
            yield return string.Join('|', answer.Notes.InEnglish().Concat(answer.Withheld.Reasons.Select(reason => reason.ToString())));
            foreach (var row in answer.Observations)
            {
                yield return $"{row.Area} {row.Breakdown.Text} {row.Figure} {row.Display} {row.Reason} {row.Locator} {row.Confidence} {string.Join('|', row.Notes.InEnglish())}";
            }
        }

        foreach (var claim in ClaimAnswers.All(publication))
        {
            yield return $"{claim.Sentence.En} {claim.Condition}";
            foreach (var pair in claim.Pairs)
            {
                yield return $"{pair.Sentence.En} {pair.Condition} {pair.Display} {pair.Numerator} {pair.Denominator} {pair.Result}";
            }
        }

        foreach (var conflict in ConflictAnswers.All(publication))
        {
            yield return $"{conflict.Id} {conflict.Sentence.En}";
        }
    }
}
