using System.Diagnostics;
using System.Text;

namespace Indicators.Import.Tests;

/// <summary>Files that are not what they should be: a clear message, in little time, and nothing of them used.</summary>
public sealed class BadFilesTests
{
    private const string Header = "Country Name,Country Code,Year,Value\n";

    [Test]
    public void EmptyFile_SaysSo() => Refused([], "the file is empty, or not text in UTF-8");

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Utf16_SaysSo(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);
        Refused([.. coding.GetPreamble(), .. coding.GetBytes(Header)], "the file is UTF-16 or UTF-32; save it as UTF-8");
    }

    [Test]
    public void Utf16WithoutAMark_IsNoText() => Refused(Encoding.Unicode.GetBytes(Header), "the file is UTF-16 or UTF-32; save it as UTF-8");

    // 0x8A is Š in windows-1250.
    [Test]
    public void Windows1250_IsNamedByRowAndColumn() => Refused(
        [.. Encoding.UTF8.GetBytes(Header + "Serbia,SRB,2020,6899126\n"), 0x8A, .. Encoding.UTF8.GetBytes("panija,ESP,2020,47365655\n")],
        "file.csv, row 3, column Country Name: the cell has bytes that are not UTF-8 (is it windows-1250 or windows-1251?); save the file as UTF-8");

    [Test]
    public void NulByte_IsNamedByRowAndColumn() =>
        Refused(Encoding.UTF8.GetBytes(Header + "Serbia,SRB,2020,68\0\n"), "file.csv, row 2, column Value: the cell has the control character U+0000");

    [Test]
    public void SemicolonsAndDecimalCommas_AreNoCommaFormat() =>
        Refused(Encoding.UTF8.GetBytes("Country Name;Country Code;Year;Value\nSerbia;SRB;2020;6899,126\n"), "its cells seem to be separated by \";\"; save it with commas");

    [Test]
    public void FieldOfAMillionCharacters_IsRefused() =>
        Refused(Encoding.UTF8.GetBytes(Header + $"{new string('x', 1_100_000)},SRB,2020,1\n"), "row 2: Record 2 is longer than");

    [Test]
    public void QuoteThatIsNeverClosed_IsRefused() =>
        Refused(Encoding.UTF8.GetBytes(Header + "\"Serbia,SRB,2020,1\n" + string.Concat(Enumerable.Repeat("Serbia,SRB,2020,1\n", 100_000))), "row 2: Record 2 is longer than");

    [Test]
    public void HundredThousandColumns_AreNoHeader() =>
        Refused(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 100_000).Select(number => $"c{number}")) + "\n1\n"), "it begins with c1, c2, c3, c4, c5 and 99995 more");

    // An open format takes any column: each must still be spelt, so that nothing of it is used.
    [Test]
    public void HundredThousandDimensions_TakeLittleTime()
    {
        var watch = Stopwatch.StartNew();
        var dimensions = string.Join(',', Enumerable.Range(1, 100_000).Select(number => $"d{number}"));
        var read = Published.Of($"STRUCTURE,STRUCTURE_ID,leg_stat,geo,TIME_PERIOD,OBS_VALUE,{dimensions}\ndataflow,ESTAT:CRIM_THB_SEX(1.0),PER_SUSP,RS,2022,7,{dimensions}\n", source: Published.AnyPublisher);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Observations, Is.Empty);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        }
    }

    // Importing it would end every figure that the source gave before: a download that broke off must not do that.
    [Test]
    public void HeaderAlone_IsNoFile() => Refused(Encoding.UTF8.GetBytes(Header), "file.csv: no figure stands below its header");

    [TestCase("Serbia,SRB,2020,NaN\n", "none of its 1 figures can be used; the first is left out for Value \"NaN\": no figure")]
    [TestCase("Serbia,SRB,2020,1e309\n", "Value \"1e309\": no figure")]
    [TestCase("Serbia,SRB,2020,-5\nSerbia,SRB,2021,-6\n", "none of its 2 figures can be used; the first is left out for Value \"-5\": no figure")]
    [TestCase("Serbia,SRB,0,6899126\n", "Year \"0\": no period")]
    [TestCase("Serbia,SRB,99999,6899126\n", "Year \"99999\": no period")]
    [TestCase("Serbia,SRВ,2020,6899126\n", "Country Code \"SRВ\": no code is known for it (the letter \"В\" in it is Cyrillic)")]
    public void FileOfWhichNothingCanBeUsed_IsRefused(string rows, string expected) => Refused(Encoding.UTF8.GetBytes(Header + rows), expected);

    [Test]
    public void CyrillicLetterInACode_IsNamed_WhereTheRestIsTaken() => Assert.That(
        Published.Of(Header + "Serbia,SRB,2020,6899126\nSerbia,SRВ,2021,6834326\n").LeftOut.Single(),
        Does.StartWith("3 Value: Country Code \"SRВ\": no code is known for it (the letter \"В\" in it is Cyrillic); add a row"));

    [TestCase("Serbia,SRB,2020\n", "file.csv, row 2: the row has 3 cells, the header 4")]
    [TestCase("Serbia,SRB,2020,6899126,\n", "file.csv, row 2: the row has 5 cells, the header 4")]
    [TestCase("Ser\"bia,SRB,2020,6899126\n", "file.csv, row 2")]
    public void BrokenRow_RefusesTheFile(string row, string expected) => Refused(Encoding.UTF8.GetBytes(Header + row + "Serbia,SRB,2021,6834326\n"), expected);

    [Test]
    public void Folder_IsNoFile() =>
        Assert.That(() => new PublisherFile(Path.GetTempPath()).Read(Published.Definitions, null, null), Throws.InstanceOf<UnauthorizedAccessException>());

    [Test]
    public void LoopOfLinks_IsNoFile()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-");
        var link = Path.Combine(folder.FullName, "loop.csv");
        File.CreateSymbolicLink(link, link);

        Assert.That(() => new PublisherFile(link).Read(Published.Definitions, null, null), Throws.InstanceOf<IOException>());
        folder.Delete(recursive: true);
    }

    private static void Refused(byte[] content, string expected)
    {
        var watch = Stopwatch.StartNew();
        var read = Published.OfBytes(content);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Problems, Has.Some.Contains(expected));
            Assert.That(read.Observations, Is.Empty);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        }
    }
}
