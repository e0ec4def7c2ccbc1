using Indicators.Import;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers.Tests;

public sealed class PublicationSourceTests
{
    [Test]
    public void Open_DatabaseWithoutRelease_IsRefused()
    {
        using var variant = new DataVariant();
        var empty = Path.Combine(Path.GetDirectoryName(variant.Imported.Database)!, "not-there.db");
        Assert.That(() => new PublicationSource(empty, publishesSmallCounts: false).Open(), Throws.Exception);
    }

    [Test]
    public void Open_SameRelease_KeepsTheDefinitions()
    {
        using var first = FoundingData.Open();
        using var second = FoundingData.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Catalogue, Is.SameAs(first.Catalogue));
            Assert.That(second.Release.Number, Is.EqualTo(1));
            Assert.That(second.Release.Hash, Does.Match("^[0-9a-f]{64}$"));
        }
    }

    // What was found before anybody asked is what answers have: it is not looked for again.
    [Test]
    public void LookAhead_FindsTheContradictionsThatAnswersHave()
    {
        using var variant = new DataVariant();
        variant.Imported.Source.LookAhead();
        using var publication = variant.Imported.Source.Open();
        var found = ConflictAnswers.All(publication);
        using var next = variant.Imported.Source.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.Not.Empty);
            Assert.That(ConflictAnswers.All(next), Is.SameAs(found));
        }
    }

    // An import between two requests: the publication that is open stays as it was, the next one has the new figures and definitions.
    [Test]
    public void Open_AfterAnotherImport_HasTheNewRelease()
    {
        using var variant = new DataVariant();
        var imported = variant.Imported;
        using var before = imported.Source.Open();
        ImportChanges(imported.Database);
        using var after = imported.Source.Open();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.Release.Number, Is.EqualTo(2));
            Assert.That(after.Only("identified-victims?breakdown=total").Display, Is.EqualTo("63"));
            Assert.That(after.Catalogue.Find("identified-victims")!.Name.En, Is.EqualTo("Identified victims"));
            Assert.That(after.Ask("identified-victims").Release.Number, Is.EqualTo(2));
            Assert.That(before.Release.Number, Is.EqualTo(1));
            Assert.That(before.Only("identified-victims?breakdown=total").Display, Is.EqualTo("62"));
            Assert.That(before.Catalogue.Find("identified-victims")!.Name.En, Is.EqualTo("Identified victims of trafficking"));
        }
    }

    // The database is opened when something of it is needed: by then another release may be in force.
    [Test]
    public void Read_AfterAnotherImport_IsOfTheOldRelease_AndOfNoTag()
    {
        using var variant = new DataVariant();
        var imported = variant.Imported;
        var tag = imported.Source.Tag(ReleaseChoice.Latest)!;
        var reader = imported.Source.Until(CancellationToken.None);
        using var before = reader.Open();
        var wasOfTag = reader.IsOf(ReleaseChoice.Latest, tag);
        ImportChanges(imported.Database);
        var figure = before.Only("identified-victims?breakdown=total");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(wasOfTag, Is.True);
            Assert.That(figure.Display, Is.EqualTo("62"));
            Assert.That(reader.IsOf(ReleaseChoice.Latest, tag), Is.False);
            Assert.That(imported.Source.Tag(ReleaseChoice.Latest), Is.Not.EqualTo(tag));
        }
    }

    // Another database in the same place has no such release: nothing of it may be taken for the old one's.
    [Test]
    public void Read_AfterTheDatabaseWasReplaced_IsRefused()
    {
        using var variant = new DataVariant();
        using var before = variant.Imported.Source.Open();
        using var other = new DataVariant().Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,63,");
        File.Copy(other.Imported.Database, variant.Imported.Database + ".new");
        File.Move(variant.Imported.Database + ".new", variant.Imported.Database, overwrite: true);

        Assert.That(() => before.Ask("identified-victims"), Throws.TypeOf<StoreException>().With.Message.Contains("replaced"));
    }

    // A copy of an earlier state is put back: who asks for the later release finds none, and nobody is served from it.
    [Test]
    public void Find_AfterAnEarlierCopyWasPutBack_HasNoLaterRelease()
    {
        using var variant = new DataVariant();
        var imported = variant.Imported;
        File.Copy(imported.Database, imported.Database + ".copy");
        ImportChanges(imported.Database);
        var later = imported.Source.Tag(ReleaseChoice.Of(2));
        File.Move(imported.Database + ".copy", imported.Database, overwrite: true);
        File.Delete(imported.Database + "-wal");
        File.Delete(imported.Database + "-shm");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(later, Is.Not.Null);
            Assert.That(() => imported.Source.Find(ReleaseChoice.Of(2)), Is.Null.After(1000, 5));
            Assert.That(imported.Source.Find(ReleaseChoice.Of(2)), Is.Null);
            using var latest = imported.Source.Open();
            Assert.That(latest.Release.Number, Is.EqualTo(1));
            Assert.That(latest.Only("identified-victims?breakdown=total").Display, Is.EqualTo("62"));
        }
    }

    /// <summary>The next release: 63 where there were 62, and a shorter name.</summary>
    internal static void ImportChanges(string database)
    {
        using var changed = new DataVariant()
            .Changing("observations/cptv.csv", "SRB,2022,,,,,,,,,62,", "SRB,2022,,,,,,,,,63,")
            .Changing("indicators.csv", ",Identified victims of trafficking,", ",Identified victims,");
        var input = new DataFolder(changed.Folder);
        var reading = input.Read();
        _ = new ReleaseWriter(database, TimeProvider.System).Write(reading.Data, new ReleaseOrigin("data", input.Fingerprint()), reading);
    }
}
