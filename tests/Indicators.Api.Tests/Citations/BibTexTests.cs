using Indicators.Model;

namespace Indicators.Api.Tests;

public sealed class BibTexTests
{
    [Test]
    public void EverythingKnown_IsOneEntry() => Assert.That(Written(Documents.Full), Is.EqualTo(
        """
        @misc{report-2023,
          author = {{CPTV}},
          title = {{Annual report}},
          publisher = {{CPTV}},
          year = {2023},
          month = mar,
          day = {7},
          date = {2023-03-07},
          url = {https://example.org/a%20report_1?x=1&y=2#p~3},
          urldate = {2024-01-31},
          langid = {serbian},
          annote = {Licence: CC BY 4.0. Year of printing inferred.}
        }

        """));

    [Test]
    public void NothingElseKnown_LeavesFieldsOut() => Assert.That(Written(Documents.Bare), Is.EqualTo(
        """
        @misc{report-2023,
          author = {{CPTV}},
          title = {{Annual report}},
          publisher = {{CPTV}}
        }

        """));

    // The ten signs that TeX takes for something else, as The Comprehensive LaTeX Symbol List has them in its tables 1 and 2.
    [TestCase("R&D", @"R\&D")]
    [TestCase("79 %", @"79 \%")]
    [TestCase("$5", @"\$5")]
    [TestCase("#1", @"\#1")]
    [TestCase("a_b", @"a\_b")]
    [TestCase("{", @"\textbraceleft{}")]
    [TestCase("}", @"\textbraceright{}")]
    [TestCase("~3", @"\textasciitilde{}3")]
    [TestCase("x^2", @"x\textasciicircum{}2")]
    [TestCase(@"a\b", @"a\textbackslash{}b")]
    [TestCase(@"\{", @"\textbackslash{}\textbraceleft{}")]
    [TestCase("Centar za zaštitu žrtava – đ, ć, č", "Centar za zaštitu žrtava – đ, ć, č")]
    [TestCase("Центар за заштиту", "Центар за заштиту")]
    [TestCase("“Support” <5", "“Support” <5")]
    public void SignsThatTexReadsOtherwise_AreWrittenOut(string title, string expected) =>
        Assert.That(Written(Documents.Bare with { Title = title }), Does.Contain($"  title = {{{{{expected}}}}},\n"));

    // A name with a comma or "and" would be taken apart into persons without the second pair of braces.
    [TestCase("US Department of State, copied by amicidilazzaro.it")]
    [TestCase("Praxis (quoting GRETA 2nd round report, 2018)")]
    [TestCase("Institute for War and Peace")]
    public void Publisher_StaysWhole(string publisher) =>
        Assert.That(Written(Documents.Bare with { Publisher = publisher }), Does.Contain($"  author = {{{{{publisher}}}}},\n").And.Contain($"  publisher = {{{{{publisher}}}}}\n"));

    [TestCase("2023", "  year = {2023}\n")]
    [TestCase("2023-12", "  year = {2023},\n  month = dec\n")]
    [TestCase("2023-01-31", "  year = {2023},\n  month = jan,\n  day = {31},\n  date = {2023-01-31}\n")]
    [TestCase("2023-01/2023-05", "  year = {2023},\n  date = {2023-01/2023-05},\n  annote = {Published January 2023 to May 2023.}\n")]
    [TestCase("2022/2023", "  year = {2022--2023},\n  date = {2022/2023},\n  annote = {Published 2022 to 2023.}\n")]
    [TestCase("2022/..", "  year = {from 2022},\n  annote = {Published from 2022.}\n")]
    public void DateOfPublication_IsAsExactAsItIsKnown(string published, string expected) =>
        Assert.That(Written(Documents.Bare with { Published = Period.Parse(published) }), Does.EndWith($"  publisher = {{{{CPTV}}}},\n{expected}}}\n"));

    [Test]
    public void UndatedDocument_HasNoYear() =>
        Assert.That(Written(Documents.Bare with { Published = Period.Parse("..") }), Is.EqualTo(Written(Documents.Bare)));

    // What would end the field or break the address is escaped as addresses escape it; % itself stays.
    [Test]
    public void Address_IsReadLetterByLetter() =>
        Assert.That(Written(Documents.Bare with { Url = @"http://a.org/{x}\y z%C5%A1_&#" }), Does.Contain("  url = {http://a.org/%7Bx%7D%5Cy%20z%C5%A1_&#}\n"));

    [TestCase("en", "langid = {english}")]
    [TestCase("sr", "langid = {serbian}")]
    [TestCase("sl", "langid = {slovene}")]
    [TestCase("sr en", "language = {sr en}")]
    [TestCase("el", "language = {el}")]
    public void Language_HasItsNameInBabel_OrStaysAsItIs(string language, string expected) =>
        Assert.That(Written(Documents.Bare with { Language = language }), Does.Contain($"  {expected}\n"));

    [Test]
    public void SeveralDocuments_HaveAnEmptyLineBetween() =>
        Assert.That(Written(Documents.Bare, Documents.Bare with { Id = "b" }), Does.Contain("\n}\n\n@misc{b,\n"));

    // One brace too many or too few, and a reader loses every entry behind it.
    [Test]
    public void EveryDocumentOfTheData_ClosesItsBraces()
    {
        foreach (var source in Documents.OfTheData)
        {
            var depths = Written(source).Aggregate((Depth: 0, Lowest: 0), (at, letter) =>
            {
                var depth = at.Depth + (letter switch { '{' => 1, '}' => -1, _ => 0 });
                return (depth, Math.Min(at.Lowest, depth));
            });
            Assert.That(depths, Is.EqualTo((0, 0)), source.Id);
        }
    }

    private static string Written(params Source[] sources) => BibTex.Write(sources.Select(CitedSource.Of));
}
