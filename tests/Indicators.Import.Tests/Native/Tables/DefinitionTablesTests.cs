using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class DefinitionTablesTests
{
    [Test]
    public void EveryCellOfASource_IsRead()
    {
        using var folder = new TemporaryFolder().Write("sources.csv", """
            id,counted_by,publisher,title,url,published,accessed,licence,language,small_count_from,covers,note
            report-2023,cptv,CPTV,Annual report,https://example.org/report,2023-03,2024-01-31,CC BY 4.0,sr en,5,SRB+XKX,Printed
            """);

        Assert.That(folder.Data().Sources, Is.EqualTo(new[]
        {
            new Source
            {
                Id = "report-2023",
                CountedBy = "cptv",
                Publisher = "CPTV",
                Title = "Annual report",
                Url = "https://example.org/report",
                Published = Period.Parse("2023-03"),
                Accessed = Period.Parse("2024-01-31"),
                Licence = "CC BY 4.0",
                Language = "sr en",
                SmallCountFrom = "5",
                Covers = "SRB+XKX",
                Note = "Printed",
            },
        }));
    }

    [TestCase("Report 2023,cptv,CPTV,T,,", "id", "Report 2023", "report-2023")]
    [TestCase(",cptv,CPTV,T,,", "id", "", null)]
    [TestCase("report-2023-,cptv,CPTV,T,,", "id", "report-2023-", null)]
    [TestCase("report-2023,Cptv,CPTV,T,,", "counted_by", "Cptv", "cptv")]
    [TestCase("report-2023,cptv,,T,,", "publisher", "", null)]
    [TestCase("report-2023,cptv,CPTV,,,", "title", "", null)]
    [TestCase("report-2023,cptv,CPTV,T,example.org,", "url", "example.org", null)]
    [TestCase("report-2023,cptv,CPTV,T,ftp://example.org,", "url", "ftp://example.org", null)]
    [TestCase("report-2023,cptv,CPTV,T,,March", "published", "March", null)]
    public void WrongCellOfASource_IsAnError(string row, string column, string found, string? nearest)
    {
        using var folder = new TemporaryFolder().Write("sources.csv", $"""
            id,counted_by,publisher,title,url,published
            {row}
            """).Write(TemporaryFolder.Figures, "indicator\n");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake("sources.csv", 2, column, found, nearest)));
    }

    [Test]
    public void EveryCellOfAnIndicator_IsRead()
    {
        using var folder = new TemporaryFolder().Write("indicators.csv", """
            id,kind,unit,reference,name,name_sr,definition,definition_sr,caveat,caveat_sr
            identified-victims,quantity,persons,year-end,N,Н,D,Д,C,Ц
            """);

        Assert.That(folder.Data().Indicators, Is.EqualTo(new[]
        {
            new Indicator
            {
                Id = "identified-victims",
                Kind = FigureKind.Quantity,
                UnitCode = "persons",
                Reference = ReferenceTime.YearEnd,
                Name = new("N", "Н"),
                Definition = new("D", "Д"),
                Caveat = new("C", "Ц"),
            },
        }));
    }

    [TestCase("identified-victims,cuont,persons,during", "kind", "cuont", "count")]
    [TestCase("identified-victims,count,,during", "unit", "", null)]
    [TestCase("identified-victims,count,persons,mid year", "reference", "mid year", "mid-year")]
    [TestCase("identified victims,count,persons,during", "id", "identified victims", "identified-victims")]
    public void WrongCellOfAnIndicator_IsAnError(string row, string column, string found, string? nearest)
    {
        using var folder = new TemporaryFolder().Write("indicators.csv", $"""
            id,kind,unit,reference
            {row}
            """).Write("derived.csv", "id\n").Write(TemporaryFolder.Figures, "indicator\n");

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake("indicators.csv", 2, column, found, nearest)));
    }

    [Test]
    public void EveryCellOfANote_IsRead()
    {
        using var folder = new TemporaryFolder().Write("notes.csv", """
            id,indicator,area,counted_by,breakdown,period,status,text,text_sr,basis
            N1,female-share,SRB,cptv,age=minor;sex=female,2019/..,B,A break.,Прекид.,inferred
            n2,identified-victims,,,,,,For all.,,stated
            """);

        Assert.That(folder.Data().Notes, Is.EqualTo(new[]
        {
            new SeriesNote
            {
                Id = "N1",
                Indicator = "female-share",
                Area = "SRB",
                CountedBy = "cptv",
                Breakdown = Breakdown.Parse("sex=female;age=minor"),
                Period = Period.Parse("2019/.."),
                Status = ObservationStatus.Break,
                Text = new("A break.", "Прекид."),
                Basis = NoteBasis.Inferred,
            },
            new SeriesNote
            {
                Id = "n2",
                Indicator = "identified-victims",
                Area = "",
                CountedBy = "",
                Breakdown = Breakdown.Total,
                Period = Period.Parse(".."),
                Status = null,
                Text = new("For all.", ""),
                Basis = NoteBasis.Stated,
            },
        }));
    }

    [TestCase("n 1,identified-victims,,,,,stated", "id", "n 1")]
    [TestCase("n1,identified-victim,,,,,stated", "indicator", "identified-victim")]
    [TestCase("n1,identified-victims,SR,,,,stated", "area", "SR")]
    [TestCase("n1,identified-victims,,,20,,stated", "period", "20")]
    [TestCase("n1,identified-victims,,,,X,stated", "status", "X")]
    [TestCase("n1,identified-victims,,,,,guessed", "basis", "guessed")]
    public void WrongCellOfANote_IsAnError(string row, string column, string found)
    {
        using var folder = new TemporaryFolder().Write("notes.csv", $"""
            id,indicator,area,counted_by,period,status,basis
            {row}
            """);

        var error = folder.OnlyError();

        Assert.That((error.File, error.Column, error.Found), Is.EqualTo(("notes.csv", column, found)));
    }

    [Test]
    public void CounterOfANoteWithoutAName_IsAWarning()
    {
        using var folder = new TemporaryFolder().Write("notes.csv", """
            id,indicator,counted_by,text,basis
            n1,identified-victims,new-office,A note.,stated
            """);

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake("notes.csv", 2, "counted_by", "new-office")));
    }

    [TestCase("Sex,female,yes", "dimension", "Sex", "sex")]
    [TestCase("sex,,yes", "code", "", null)]
    [TestCase("sex,female,true", "exhaustive", "true", null)]
    public void WrongCellOfACode_IsAnError(string row, string column, string found, string? nearest)
    {
        using var folder = new TemporaryFolder().Write("reference/codes.csv", $"""
            dimension,code,exhaustive
            origin,SRB,
            sex,female,yes
            {row}
            """).Write("derived.csv", "id\n");

        Assert.That(folder.Mistakes(), Is.EqualTo(new[] { new Mistake("reference/codes.csv", 4, column, found, nearest) }));
    }
}
