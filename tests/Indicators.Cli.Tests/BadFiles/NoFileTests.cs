using System.Diagnostics;
using System.Net.Sockets;

namespace Indicators.Cli.Tests;

/// <summary>What has the name of a file and is none. Run as processes: the wrong answer to most of them is to wait for ever, or to read for ever.</summary>
[Platform(Include = "Linux,MacOsX")]
public sealed class NoFileTests
{
    private NativeFolder folder = null!;

    [SetUp]
    public void Make() => folder = new NativeFolder();

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public void FolderInThePlaceOfAFile_IsRefused()
    {
        File.Delete(folder.PathOf(NativeFolder.Figures));
        Directory.CreateDirectory(folder.PathOf(NativeFolder.Figures));

        IsRefused($"{NativeFolder.Figures}: a folder stands where the file should be");
    }

    [Test]
    public void FolderInThePlaceOfTheSources_IsRefused()
    {
        File.Delete(folder.PathOf("sources.csv"));
        Directory.CreateDirectory(folder.PathOf("sources.csv"));

        IsRefused("sources.csv: a folder stands where the file should be");
    }

    [Test]
    public void LinkToItself_IsRefused()
    {
        Link(NativeFolder.Figures, "x.csv");

        IsRefused($"{NativeFolder.Figures}: a link that leads back to itself");
    }

    [Test]
    public void LinkToNothing_IsRefused()
    {
        Link(NativeFolder.Figures, "there-is-none.csv");

        IsRefused($"{NativeFolder.Figures}: a link that leads to no file");
    }

    [Test]
    public void LinkToTheFolderAbove_IsRefused_AndNotFollowedRoundInACircle()
    {
        File.CreateSymbolicLink(folder.PathOf("observations/sub"), "..");

        IsRefused("observations/sub: a link to a folder; links to files are followed, links to folders are not");
    }

    [Test]
    public void LinkToAFile_IsFollowed()
    {
        folder.Write("elsewhere/x.txt", NativeFolder.Header + NativeFolder.Row("2018"));
        Link(NativeFolder.Figures, "../elsewhere/x.txt");

        var outcome = BoundedProcess.Run("import", folder.Data, "--database", folder.Database);

        Assert.That((outcome.Code, outcome.Output.Trim()), Is.EqualTo((0, $"{folder.Database}: release 2 with 1 observations; 1 rows added, 1 ended.")));
    }

    [TestCase(NativeFolder.Figures)]
    [TestCase("sources.csv")]
    [TestCase("datapackage.json")]
    public void PipeIntoWhichNobodyWrites_IsRefused(string file)
    {
        File.Delete(folder.PathOf(file));
        Shell("mkfifo", folder.PathOf(file));

        IsRefused(file == "datapackage.json" ? "datapackage.json: not a Data Package descriptor" : $"{file}, row 1: the file is empty, or no file but a pipe or a device");
    }

    [Test]
    public void Socket_IsRefused()
    {
        File.Delete(folder.PathOf(NativeFolder.Figures));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.PathOf(NativeFolder.Figures)));

        IsRefused($"{NativeFolder.Figures}, row 1: the file is empty, or no file but a pipe or a device");
    }

    [Test]
    public void LinkToADeviceThatNeverEnds_IsRefused()
    {
        Link(NativeFolder.Figures, "/dev/zero");

        IsRefused($"{NativeFolder.Figures}, row 1: the file is empty, or no file but a pipe or a device");
    }

    [Test]
    public void FileThatMayNotBeRead_IsTheEnvironments()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("root may read every file: run as somebody else to see this refused");
        }

        Shell("chmod", "000", folder.PathOf(NativeFolder.Figures));

        var outcome = BoundedProcess.Run("import", folder.Data, "--database", folder.Database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(3));
            Assert.That(outcome.Error.Trim(), Does.Contain(folder.PathOf(NativeFolder.Figures)).And.Not.Contain("\n"));
            Assert.That(File.ReadAllBytes(folder.Database), Is.EqualTo(folder.Held));
        }
    }

    private void Link(string name, string target)
    {
        File.Delete(folder.PathOf(name));
        File.CreateSymbolicLink(folder.PathOf(name), target);
    }

    private static void Shell(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, program);
    }

    private void IsRefused(string message)
    {
        var outcome = BoundedProcess.Run("import", folder.Data, "--database", folder.Database);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(outcome.Code, Is.EqualTo(1));
            Assert.That(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("warning: ", StringComparison.Ordinal)), Has.One.StartsWith(message).And.Exactly(1).Items);
            Assert.That(outcome.Output + outcome.Error, Does.Not.Contain("Exception").And.Not.Contain("   at "));
            Assert.That(File.ReadAllBytes(folder.Database), Is.EqualTo(folder.Held));
        }
    }
}
