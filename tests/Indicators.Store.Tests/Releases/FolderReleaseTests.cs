using Indicators.Import;
using Indicators.Model;

namespace Indicators.Store.Tests;

public sealed class FolderReleaseTests
{
    private const string Header = "indicator,area,period,value,source,locator\n";
    private const string Row2020 = "identified-victims,SRB,2020,57,report-2023,p. 1\n";
    private const string Row2021 = "identified-victims,SRB,2021,46,report-2023,p. 1\n";
    private const string Row2022 = "identified-victims,SRB,2022,62,report-2023,p. 1\n";

    [Test]
    public void Hash_DoesNotDependOnTheOrderOfFilesAndRows()
    {
        using var one = new TemporaryDatabase();
        using var other = new TemporaryDatabase();

        var first = one.Write(DataOf(one, Header + Row2020 + Row2021, Header + Row2022))!;
        var second = other.Write(DataOf(other, Header + Row2022 + Row2021, Header + Row2020))!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.Counts.Observations, Is.EqualTo(3));
            Assert.That(second.Hash, Is.EqualTo(first.Hash));
        }
    }

    [Test]
    public void RowMovedToAnotherFile_IsNoRelease()
    {
        using var database = new TemporaryDatabase();
        database.Write(DataOf(database, Header + Row2020 + Row2021, Header + Row2022));

        Assert.That(database.Write(DataOf(database, Header + Row2020, Header + Row2021 + Row2022)), Is.Null);
    }

    [Test]
    public void DataOfTheRepository_ImportedTwice_LeavesAnEqualDump()
    {
        using var database = new TemporaryDatabase();
        database.Write(new DataFolder(Repository.Data).Read().Data);
        var before = DatabaseDump.Of(database);

        database.Write(new DataFolder(Repository.Data).Read().Data, new FixedClock { Now = FixedClock.Noon.AddYears(1) });

        Assert.That(DatabaseDump.Of(database), Is.EqualTo(before));
    }

    private static DataSet DataOf(TemporaryDatabase database, string a, string b)
    {
        Write(database, "sources.csv", "id,counted_by,publisher,title\nreport-2023,cptv,CPTV,Annual report\n");
        Write(database, "indicators.csv", "id,kind,unit,reference\nidentified-victims,count,persons,during\n");
        Write(database, "observations/a.csv", a);
        Write(database, "observations/b.csv", b);
        return new DataFolder(database.FileBeside("data")).Read().Data;
    }

    private static void Write(TemporaryDatabase database, string file, string content)
    {
        var path = database.FileBeside("data/" + file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
