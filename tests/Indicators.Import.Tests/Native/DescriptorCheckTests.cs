using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class DescriptorCheckTests
{
    private const string Descriptor = "datapackage.json";

    [Test]
    public void FileThatIsNotListed_IsAWarning_AndIsRead()
    {
        using var folder = new TemporaryFolder().Write("observations/more.csv", """
            indicator,area,period,value,source,locator
            identified-victims,SRB,2021,46,report-2023,p. 1
            """).Write(Descriptor, """
            {"resources":[{"path":"sources.csv"},{"path":"indicators.csv"},{"path":"derived.csv"},{"path":"observations/figures.csv"}]}
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake("observations/more.csv", null, null, null)));
            Assert.That(folder.OnlyWarning().Severity, Is.EqualTo(Severity.Warning));
            Assert.That(folder.Read().Data.Observations.ToList(), Has.Count.EqualTo(2));
        }
    }

    [Test]
    public void ListedFileThatIsNotThere_IsAWarning()
    {
        using var folder = new TemporaryFolder();
        folder.Delete("derived.csv");

        var warning = folder.OnlyWarning();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(warning), Is.EqualTo(new Mistake(Descriptor, null, null, "derived.csv")));
            Assert.That(warning.Severity, Is.EqualTo(Severity.Warning));
        }
    }

    [Test]
    public void NoDescriptor_IsAWarning()
    {
        using var folder = new TemporaryFolder();
        folder.Delete(Descriptor);

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake(Descriptor, null, null, null)));
    }

    [TestCase("not JSON")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"resources":[{"name":"sources"}]}""")]
    [TestCase("""{"resources":[{"path":["a.csv","b.csv"]}]}""")]
    public void DescriptorOfAnotherForm_IsAnError(string content)
    {
        using var folder = new TemporaryFolder().Write(Descriptor, content);

        var error = folder.OnlyError();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Mistake.Of(error), Is.EqualTo(new Mistake(Descriptor, null, null, null)));
            Assert.That(folder.Read().HasErrors, Is.True);
        }
    }
}
