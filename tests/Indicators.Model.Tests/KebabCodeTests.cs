namespace Indicators.Model.Tests;

public sealed class KebabCodeTests
{
    // DESIGN.md, the words, figure and claim: the codes are fixed.
    [Test]
    public void Relations_HaveTheCodesOfTheContract() =>
        Assert.That(KebabCode.All<Relation>(), Is.EqualTo(new[] { "exact", "more-than", "at-least", "less-than", "at-most", "between", "rounded", "about" }));

    [Test]
    public void Verdicts_HaveTheCodesOfTheContract() =>
        Assert.That(KebabCode.All<Verdict>(), Is.EqualTo(new[] { "holds", "holds-when-rounded", "does-not-hold", "undecidable", "conflict" }));

    [Test]
    public void ClaimForms_HaveTheCodesOfTheContract() =>
        Assert.That(KebabCode.All<ClaimForm>(), Is.EqualTo(new[] { "value", "sum", "compare", "state", "duty", "rank" }));

    [Test]
    public void ReferenceTimes_HaveTheCodesOfTheContract() =>
        Assert.That(KebabCode.All<ReferenceTime>(), Is.EqualTo(new[] { "during", "mid-year", "year-end", "any-moment" }));

    [TestCase(ClaimRelation.Lt, "lt")]
    [TestCase(ClaimRelation.Largest, "largest")]
    public void Member_HasItsCode(ClaimRelation relation, string code)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(relation.Code(), Is.EqualTo(code));
            Assert.That(KebabCode.Parse<ClaimRelation>(code), Is.EqualTo(relation));
        }
    }

    [TestCase("More-Than")]
    [TestCase("MoreThan")]
    [TestCase("more_than")]
    [TestCase("1")]
    [TestCase("")]
    [TestCase("exact,about")]
    public void Code_OfNoMember_IsRefused(string code)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(KebabCode.TryParse<Relation>(code, out _), Is.False);
            Assert.That(() => KebabCode.Parse<Relation>(code), Throws.TypeOf<FormatException>().With.Message.EqualTo($"'{code}' is no Relation"));
        }
    }
}
