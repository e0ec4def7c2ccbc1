using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

public sealed class SeriesArchiveTests
{
    private const string Query = "?geo=SRB&from=2022&to=2022";

    [Test]
    public void Archive_OfACalculatedSeries_HasAllThatBelongsToIt() => Assert.That(Parts("identification-rate").Keys, Is.EqualTo(new[]
    {
        "README.txt", "identification-rate.csv", "identification-rate.xlsx", "identification-rate.metadata.json", "identification-rate.derivation.json", "sources.bib", "sources.ris", "sources.csl.json", "SHA256SUMS",
    }));

    [Test]
    public void Archive_OfACountedSeries_HasNoDerivation() => Assert.That(Parts("identified-victims").Keys, Has.None.Contains("derivation").And.Some.EqualTo("identified-victims.csv"));

    [Test]
    public void Files_AreWhatTheirAddressesGive()
    {
        var parts = Parts("identification-rate");

        using (Assert.EnterMultipleScope())
        {
            foreach (var suffix in (string[])[".csv", ".xlsx", ".metadata.json"])
            {
                Assert.That(parts["identification-rate" + suffix], Is.EqualTo(Host.GetBytes($"/api/v1/series/identification-rate{suffix}{Query}&asOf=1")), suffix);
            }

            Assert.That(parts["identification-rate.derivation.json"], Is.EqualTo(Host.GetBytes($"/api/v1/series/identification-rate/derivation{Query}")));
            // The founding document is the only source here.
            foreach (var suffix in (string[])[".bib", ".ris", ".csl.json"])
            {
                Assert.That(parts["sources" + suffix], Is.EqualTo(Host.GetBytes($"/api/v1/sources/atina-2023{suffix}")), suffix);
            }
        }
    }

    [Test]
    public void ReadMe_NamesEveryFile_AndWhatIsToBeKnown()
    {
        var parts = Parts("identification-rate");

        var text = Encoding.UTF8.GetString(parts["README.txt"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts.Keys.Where(name => name != "README.txt" && !text.Contains(name + ": ", StringComparison.Ordinal)), Is.Empty);
            Assert.That(text, Does.Contain("Identified is not prevalence").And.Contain("Citation: ").And.Contain("Licence: ").And.Contain("Withheld: 0").And.Contain("asOf=1"));
        }
    }

    [Test]
    [Platform("Linux")]
    public void Sums_AreAcceptedBySha256sum()
    {
        using var folder = new TemporaryFolder();
        folder.Write("series.zip", Host.GetBytes($"/api/v1/series/identification-rate.zip{Query}"));
        ZipFile.ExtractToDirectory(folder.File("series.zip"), folder.File("out"));

        var start = new ProcessStartInfo("sha256sum", ["--check", "--strict", "SHA256SUMS"]) { WorkingDirectory = folder.File("out"), RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(process.ExitCode, Is.Zero, output);
            // Every file but the sums themselves.
            Assert.That(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(8).And.All.EndsWith(": OK"));
        }
    }

    // Two databases into which the same was imported at the same time, by two hosts, with the time of the machine between them.
    [Test]
    public void Bytes_AreTheSame_WhoeverServesTheRelease()
    {
        var (one, two) = (new TemporaryFolder(), new TemporaryFolder());
        using var first = ReleasedHost.Of(one, ("2023-03-01", one.CopyOfFoundingData));
        using var second = ReleasedHost.Of(two, ("2023-03-01", two.CopyOfFoundingData));

        using (Assert.EnterMultipleScope())
        {
            foreach (var id in (string[])["identification-rate", "identified-victims", "shelter-availability"])
            {
                var bytes = first.GetBytes($"/api/v1/series/{id}.zip");
                Assert.That(second.GetBytes($"/api/v1/series/{id}.zip"), Is.EqualTo(bytes), id);
                using var archive = new ZipArchive(new MemoryStream(bytes));
                Assert.That(archive.Entries.Select(entry => entry.LastWriteTime.DateTime), Has.All.EqualTo(new DateTime(2023, 3, 1, 12, 0, 0)), id);
            }
        }
    }

    // Today's latest release, and the same by its number: whoever publishes a checksum need not say how it was asked for.
    [Test]
    public void Bytes_AreTheSame_WhetherTheReleaseWasNamedOrNot() =>
        Assert.That(Host.GetBytes($"/api/v1/series/identification-rate.zip{Query}"), Is.EqualTo(Host.GetBytes($"/api/v1/series/identification-rate.zip{Query}&asOf=1")));

    [Test]
    public void EmptySelection_HasEveryFile_AndTheNote()
    {
        var parts = Parts("identification-rate", "?geo=HRV");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(parts, Has.Count.EqualTo(9));
            Assert.That(Encoding.UTF8.GetString(parts["README.txt"]), Does.Contain("Note: No figures for this selection"));
        }
    }

    private static Dictionary<string, byte[]> Parts(string id, string query = Query) => FixedArchive.Read(Host.GetBytes($"/api/v1/series/{id}.zip{query}")).ToDictionary(part => part.Name, part => part.Content);
}
