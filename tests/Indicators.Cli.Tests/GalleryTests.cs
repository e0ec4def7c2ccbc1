using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Indicators.Answers;
using Indicators.Api;
using Indicators.Charts;
using Indicators.Model;

namespace Indicators.Cli.Tests;

/// <summary>The pictures in the repository are those that are drawn now.</summary>
public sealed class GalleryTests
{
    private const string HowTo = "draw it again: import data into a new database, and run: indicators charts --out charts/gallery";
    private static readonly string Folder = Path.Combine(Repository.Charts, "gallery");

    [Test]
    public void Gallery_IsWhatIsDrawnNow()
    {
        using var folder = new TemporaryFolder();
        // The day of the release stands on each picture.
        FolderImport.Run(Repository.Data, folder.Database, new ImportNote("", ""), new FixedClock { Now = DayOfTheGallery() });
        using var source = new PublicationSource(folder.Database, publishesSmallCounts: false);
        using (var publication = source.Open())
        {
            var gallery = new Gallery(publication, ChartLibrary.Read(Repository.Charts, publication.Catalogue), Language.English, SvgFont.Named);
            var drawn = gallery.Files().Where(file => Path.GetExtension(file.Name) is not (".png" or ".pdf")).ToList();
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(name => Path.GetExtension(name) is not (".png" or ".pdf")), Is.EquivalentTo(drawn.Select(file => file.Name)), HowTo);
                foreach (var file in drawn.Where(file => File.Exists(Path.Combine(Folder, file.Name))))
                {
                    Assert.That(Encoding.UTF8.GetString(file.Content()) == File.ReadAllText(Path.Combine(Folder, file.Name)), $"{file.Name} is another one; {HowTo}");
                }
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Test]
    public void Gallery_IsNoDefinition() => Assert.That(
        ChartDefinitions.Read(Repository.Charts).Select(definition => definition.Id),
        Is.EquivalentTo(Directory.EnumerateFiles(Folder, "*.svg").Select(Path.GetFileNameWithoutExtension)));

    private static DateTimeOffset DayOfTheGallery()
    {
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var date = XDocument.Load(Directory.EnumerateFiles(Folder, "*.svg").Order(StringComparer.Ordinal).First()).Descendants(dc + "date").Single().Value;
        return new DateTimeOffset(DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero).AddHours(12);
    }
}
