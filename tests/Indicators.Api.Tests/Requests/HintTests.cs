namespace Indicators.Api.Tests;

/// <summary>What a refusal suggests. A wrong suggestion is worse than none: whoever follows it has figures of another country.</summary>
public sealed class HintTests
{
    private const string Series = "/api/v1/series/identified-victims.json";
    private const string Claim = "/api/v1/claims/check?indicator=identified-victims&period=2022&relation=gt&value=60";

    // Of the whole data: a name leads to what there are figures of.
    private readonly TestHost host = new();

    [OneTimeTearDown]
    public void Stop() => host.Dispose();

    // KOR, South Korea, is one letter away; Kosovo has figures. "Srbija" is three letters away from SRB.
    [TestCase("KOS", "Did you mean XKX?")]
    [TestCase("Kosovo", "Did you mean XKX?")]
    [TestCase("косово", "Did you mean XKX?")]
    [TestCase("Serbia", "Did you mean SRB?")]
    [TestCase("serb", "Did you mean SRB?")]
    [TestCase("Srbija", "Did you mean SRB?")]
    [TestCase("Србија", "Did you mean SRB?")]
    [TestCase("Crna Gora", "Did you mean MNE?")]
    [TestCase("SBR", "Did you mean SRB?")]
    // Two letters of three make another word.
    [TestCase("%FF", null)]
    public void Area_IsSuggestedByItsName_AndByItsCode(string geo, string? hint)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Hint($"{Series}?geo={geo}"), Is.EqualTo(hint));
            Assert.That(Hint($"/api/v1/spells?geo={geo}"), Is.EqualTo(hint));
            Assert.That(Hint($"{Claim}&geo={geo}"), Is.EqualTo(hint));
        }
    }

    [TestCase("foo=1", null)]
    [TestCase("go=SRB", "Did you mean geo?")]
    [TestCase("lang=sr", "Did you mean sr-Latn or sr-Cyrl?")]
    [TestCase("lang=fr", null)]
    [TestCase("group=refugees", "Did you mean refugee-migrant?")]
    public void Hint_IsNearOrNone(string query, string? hint) => Assert.That(Hint($"{Series}?{query}"), Is.EqualTo(hint));

    [Test]
    public void FewValues_StandInTheSentence() => Assert.That(
        host.GetProblem($"{Series}?lang=fr").Problem.GetProperty("detail").GetString(),
        Is.EqualTo("lang: got \"fr\"; expected one of the values (en, sr-Latn, sr-Cyrl)."));

    [Test]
    public void ManyValues_StandInTheListAlone() => Assert.That(host.GetProblem($"{Series}?geo=QQQ").Problem.GetProperty("detail").GetString(), Has.Length.LessThan(200));

    [TestCase("geo=SRB,HRV", "geo")]
    [TestCase("geo=SRB&source=atina-2023,astra-2022", "source")]
    [TestCase("geo=SRB&countedBy=cptv,us-tip", "countedBy")]
    public void ClaimOfSeveral_IsToldThatOneValueIsTaken(string query, string parameter)
    {
        var error = host.GetProblem($"{Claim}&{query}").Problem.GetProperty("errors").EnumerateArray().Single();

        Assert.That((error.GetProperty("parameter").GetString(), error.GetProperty("expected").GetString()), Is.EqualTo((parameter, "one value: a claim is about one figure")));
    }

    private string? Hint(string address) =>
        host.GetProblem(address).Problem.GetProperty("errors").EnumerateArray().Single().GetProperty("hint").GetString();
}
