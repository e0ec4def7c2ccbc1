using System.Text;
using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>The publisher that docs/decisions/publishers-formats.md adds: a declaration and three spellings are all it takes.</summary>
public sealed class WorkedExampleTests
{
    private static readonly PublisherFormat Format = new()
    {
        Id = "office-victims",
        Source = "office-2024",
        Columns = [Column.Area("Country"), Column.Period("Year"), Column.Dimension("Sex", Dimensions.Sex), Column.Figure("Victims", "identified-victims")],
        Cells = [new CellMeaning("..") { Status = ObservationStatus.Missing }],
        Locator = ["Victims", "{Sex}", "{Country}", "{Year}"],
    };

    private static readonly PublisherDefinitions Definitions = Published.Definitions with
    {
        Spellings = [new(Format.Id, "Sex", "W", "female"), new(Format.Id, "Sex", "M", "male"), new(Format.Id, "Sex", "All", Spelling.Total)],
    };

    [Test]
    public void NewPublisher_IsADeclarationAndItsWords()
    {
        var problems = new ProblemList();
        var file = Encoding.UTF8.GetBytes("Country,Year,Sex,Victims\nSRB,2022,W,40\nSRB,2022,M,22\nSRB,2022,All,..\nSRB,2022,X,1\n");
        var header = HeaderSearch.Find(() => new MemoryStream(file), "office.csv", [Format], problems)!;
        var mapping = new RowMapping(header, Definitions, Definitions.Sources.Single(source => source.Id == Published.AnyPublisher));

        var records = PublisherRows.Below(header, new MemoryStream(file), "office.csv", problems).SelectMany(row => mapping.Records(row.Number, row.Cells)).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(problems.ToList(), Is.Empty);
            Assert.That(records.Select(record => record.Observation is { } observation ? $"{Published.Short(observation)} {observation.Status.Letter()}" : record.LeftOut!.ToString()), Is.EqualTo(new[]
            {
                "identified-victims SRB 2022 sex=female 40 A",
                "identified-victims SRB 2022 sex=male 22 A",
                "identified-victims SRB 2022 - O",
                "Sex \"X\": no code is known for it; add a row office-victims,Sex,…,… to reference/spellings.csv if it is clear what it means",
            }));
            Assert.That(records[0].Observation!.Locator, Is.EqualTo("Victims, W, SRB, 2022"));
        }
    }

    [Test]
    public void Example_IsTheOneOfThePage()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", "publishers-formats.md"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("Columns = [Column.Area(\"Country\"), Column.Period(\"Year\"), Column.Dimension(\"Sex\", Dimensions.Sex), Column.Figure(\"Victims\", \"identified-victims\")],"));
            Assert.That(page, Does.Contain("Cells = [new CellMeaning(\"..\") { Status = ObservationStatus.Missing }],"));
        }
    }
}
