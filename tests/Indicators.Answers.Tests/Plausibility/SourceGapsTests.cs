namespace Indicators.Answers.Tests.Plausibility;

public sealed class SourceGapsTests
{
    [TestCase("new,counter-a,Publisher,Report,2024,Free,")]
    [TestCase("new,counter-a,Publisher,Report,..,Free,", Description = "undated")]
    [TestCase("new,counter-a,Publisher,Report,,Free,", "no-date published")]
    [TestCase("new,counter-a,Publisher,Report,2024,,", "no-licence licence")]
    [TestCase("new,counter-a,Publisher,Report,,,", "no-licence licence", "no-date published")]
    public void SourceWithoutLicenceOrDate_IsTold(string source, params string[] expected)
    {
        using var data = SmallData.WithSource(source);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data.Warnings.Select(warning => $"{Model.KebabCode.Code(warning.Type)} {warning.Column}"), Is.EqualTo(expected));
            Assert.That(data.Warnings.Select(warning => warning.Source!.Id), Is.All.EqualTo("new"));
        }
    }
}
