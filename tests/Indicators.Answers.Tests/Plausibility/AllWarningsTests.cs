using Indicators.Model;
using Snapshooter.NUnit;

namespace Indicators.Answers.Tests.Plausibility;

/// <summary>All that is not plausible in all figures. The list is read by a person before it is accepted: a new one is a finding, an oddity of its source or a wrong figure here.</summary>
public sealed class AllWarningsTests
{
    [Test]
    public void WarningsOfTheWholeData_AreThoseThatWereRead()
    {
        using var publication = WholeData.Open();
        Snapshot.Match(string.Join('\n', PlausibilityAnswers.All(publication).Select(warning => $"{warning.Type.Code()}: {warning.Sentence}")));
    }
}
