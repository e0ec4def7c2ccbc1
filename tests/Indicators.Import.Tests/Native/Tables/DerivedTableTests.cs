using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class DerivedTableTests
{
    private const string File = "derived.csv";

    [Test]
    public void EveryCellOfARatio_IsRead()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,kind,numerator,numerator_breakdown,denominator,denominator_breakdown,scale,unit,name,name_sr,definition,definition_sr,caveat,caveat_sr
            girls-rate,rate,identified-victims,age=minor;sex=female,resident-population,sex=female,100000,per-100000,N,Н,D,Д,C,Ц
            """);

        Assert.That(folder.Data().DerivedIndicators, Is.EqualTo(new[]
        {
            new DerivedIndicator
            {
                Id = "girls-rate",
                Kind = DerivedKind.Rate,
                Numerator = "identified-victims",
                NumeratorBreakdown = Breakdown.Parse("sex=female;age=minor"),
                State = "",
                Denominator = "resident-population",
                DenominatorBreakdown = Breakdown.Parse("sex=female"),
                Scale = 100000,
                UnitCode = "per-100000",
                Name = new("N", "Н"),
                Definition = new("D", "Д"),
                Caveat = new("C", "Ц"),
            },
        }));
    }

    [Test]
    public void Availability_CountsAStateOfABody()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,kind,numerator,numerator_breakdown,scale,unit
            shelter-availability,availability,cptv-shelter,state=open,1,days
            """);

        var derived = folder.Data().DerivedIndicators[0];

        Assert.That(
            (derived.Numerator, derived.State, derived.NumeratorBreakdown, derived.Denominator),
            Is.EqualTo(("cptv-shelter", "open", Breakdown.Total, "")));
    }

    [TestCase("x,rat,identified-victims,,identified-victims,,100,%", "kind", "rat", "rate")]
    [TestCase("x,share,identified-victim,,identified-victims,,100,%", "numerator", "identified-victim", "identified-victims")]
    [TestCase("x,share,,,identified-victims,,100,%", "numerator", "", null)]
    [TestCase("x,share,identified-victims,sex=femal,identified-victims,,100,%", "numerator_breakdown", "sex=femal", "female")]
    [TestCase("x,share,identified-victims,,identified-victim,,100,%", "denominator", "identified-victim", "identified-victims")]
    [TestCase("x,share,identified-victims,,,,100,%", "denominator", "", null)]
    [TestCase("x,share,identified-victims,,identified-victims,sex=*,100,%", "denominator_breakdown", "sex=*", null)]
    [TestCase("x,share,identified-victims,,identified-victims,,0,%", "scale", "0", null)]
    [TestCase("x,share,identified-victims,,identified-victims,,-1,%", "scale", "-1", null)]
    [TestCase("x,share,identified-victims,,identified-victims,,,%", "scale", "", null)]
    [TestCase("x,share,identified-victims,,identified-victims,,100,", "unit", "", null)]
    [TestCase("x,mean,identified-victims,,identified-victims,,5,persons", "denominator", "identified-victims", null)]
    [TestCase("x,mean,,,,,5,persons", "numerator", "", null)]
    [TestCase("x,mean,identified-victims,,,,2.5,persons", "scale", "2.5", null)]
    [TestCase("x,mean,identified-victims,,,,1,persons", "scale", "1", null)]
    [TestCase("x,mean,identified-victims,,,,101,persons", "scale", "101", null)]
    [TestCase("x,index,identified-victims,,resident-population,,100,index", "denominator", "resident-population", null)]
    [TestCase("x,index,identified-victims,sex=female,identified-victims,,100,index", "denominator", "identified-victims", null)]
    [TestCase("x,availability,,state=open,,,1,days", "numerator", "", null)]
    [TestCase("x,availability,cptv-shelter,,,,1,days", "numerator_breakdown", "", null)]
    [TestCase("x,availability,cptv-shelter,sex=female,,,1,days", "numerator_breakdown", "sex=female", null)]
    [TestCase("x,compliance,council,sex=female,,,100,%", "numerator_breakdown", "sex=female", null)]
    [TestCase("x,compliance,council,,identified-victims,,100,%", "denominator", "identified-victims", null)]
    [TestCase("identified-victims,share,identified-victims,,identified-victims,,100,%", "id", "identified-victims", null)]
    public void WrongCell_IsAnError(string row, string column, string found, string? nearest)
    {
        using var folder = new TemporaryFolder().Write(File, $"""
            id,kind,numerator,numerator_breakdown,denominator,denominator_breakdown,scale,unit
            {row}
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(File, 2, column, found, nearest)));
    }

    [Test]
    public void DerivedIndicator_IsNoNumeratorOfAnother()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,kind,numerator,denominator,scale,unit
            female-share,share,identified-victims,identified-victims,100,%
            share-of-a-share,share,female-share,identified-victims,100,%
            """);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(File, 3, "numerator", "female-share")));
    }

    [Test]
    public void BodyWithoutAName_IsAWarning()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,kind,numerator,scale,unit
            x-compliance,compliance,new-body,100,%
            """);

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake(File, 2, "numerator", "new-body")));
    }
}
