using System.Text;
using Indicators.Store;

namespace Indicators.Cli.Tests;

/// <summary>Files as they come from spreadsheets, broken disks and other alphabets.</summary>
public sealed class BadContentTests
{
    private static IEnumerable<TestCaseData<BadContent>> Cases => BadContent.All.Select(bad => new TestCaseData<BadContent>(bad) { TestName = $"BadContent_IsRefusedInOneMessage({bad.Name})" });

    [TestCaseSource(nameof(Cases))]
    public void BadContent_IsRefusedInOneMessage(object bad)
    {
        var (_, content, where, says) = (BadContent)bad;
        using var folder = new NativeFolder();
        folder.Write(NativeFolder.Figures, content);

        var outcome = folder.Import();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.StartWith($"{NativeFolder.Figures}{where}: ").And.EndWith("\n"));
            Assert.That(outcome.Output.Trim('\n'), Has.Length.LessThan(600).And.Not.Contain("\n"));
            Assert.That(outcome.Output.Trim('\n').Where(char.IsControl), Is.Empty, "nothing that a terminal would obey");
            Assert.That(says.Where(part => !outcome.Output.Contains(part, StringComparison.Ordinal)), Is.Empty, outcome.Output);
            Assert.That(outcome.Output + outcome.Error, Does.Not.Contain("Exception").And.Not.Contain("   at "));
            Assert.That(folder.Errors(), Is.EqualTo(new[] { outcome.Output.Trim('\n') }));
            Assert.That(File.ReadAllBytes(folder.Database), Is.EqualTo(folder.Held));
            Assert.That(folder.MakesADatabase(), Is.False);
        }
    }

    [TestCase("\n", TestName = "LineEndsOfUnix_AreRead")]
    [TestCase("\r\n", TestName = "LineEndsOfWindows_AreRead")]
    [TestCase("\r", TestName = "LineEndsOfOldMacs_AreRead")]
    public void LineEnds(string lineEnd) => AreRead((NativeFolder.Header + NativeFolder.Row("2020") + NativeFolder.Row("2021")).Replace("\n", lineEnd, StringComparison.Ordinal), 2);

    [Test]
    public void LineEndsOfEveryKindInOneFile_AreRead() =>
        AreRead(NativeFolder.Header.Replace("\n", "\r\n", StringComparison.Ordinal) + NativeFolder.Row("2020").Replace('\n', '\r') + NativeFolder.Row("2021") + NativeFolder.Row("2022"), 3);

    [Test]
    public void LastLineWithoutItsEnd_IsRead() => AreRead((NativeFolder.Header + NativeFolder.Row("2020") + NativeFolder.Row("2021", note: "last")).TrimEnd('\n'), 2, note: "last");

    [Test]
    public void MarkOfUtf8_IsLeftOut() => AreRead("\ufeff" + NativeFolder.Header + NativeFolder.Row(note: "Прелиминарно č ž"), 1, note: "Прелиминарно č ž");

    [Test]
    public void NoteOfAMillionLetters_IsKeptWhole() => AreRead(NativeFolder.Header + NativeFolder.Row(note: new string('x', 1_000_000)), 1, note: new string('x', 1_000_000));

    [Test]
    public void HeaderAlone_IsAFileWithoutFigures()
    {
        using var folder = new NativeFolder();
        folder.Write(NativeFolder.Figures, NativeFolder.Header);

        var outcome = folder.Import();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.Zero);
            Assert.That(outcome.Output.Trim(), Is.EqualTo($"{folder.Database}: release 2 with 0 observations; 0 rows added, 1 ended."));
        }
    }

    private static void AreRead(string csv, int rows, string note = "")
    {
        using var folder = new NativeFolder();
        folder.Write(NativeFolder.Figures, Encoding.UTF8.GetBytes(csv));

        var outcome = folder.Import();

        using var snapshot = StoreSnapshot.Open(folder.Database);
        var observations = snapshot.Observations(new ObservationFilter { Indicator = "identified-victims" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That((outcome.Code, outcome.Error), Is.EqualTo((0, "")));
            Assert.That(observations, Has.Count.EqualTo(rows));
            Assert.That(observations[^1].Note, Is.EqualTo(note));
        }
    }
}
