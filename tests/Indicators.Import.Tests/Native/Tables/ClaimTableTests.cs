using Indicators.Model;

namespace Indicators.Import.Tests;

public sealed class ClaimTableTests
{
    private const string File = "claims.csv";

    [Test]
    public void EveryCellOfAComparison_IsRead()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,form,subject,area,period,breakdown,relation,value,rounded_to,unit,against,against_period,against_breakdown,source,locator,text,text_sr,note
            K6,compare,identified-victims,SRB,2022,group=refugee-migrant,gt,,0.1,persons,resident-population,../2021,sex=female,report-2023,p. 1,More.,Више.,Hm
            """);

        Assert.That(Shown(folder.Data().Claims[0]), Is.EqualTo(
            "K6 Compare identified-victims SRB 2022 group=refugee-migrant Gt '' 0.1 persons resident-population ../2021 sex=female '' report-2023 p. 1 More. Више. Hm"));
    }

    [Test]
    public void AgainstBreakdown_MayNameAState()
    {
        using var folder = new TemporaryFolder().Write(File, """
            id,form,subject,area,period,relation,value,against,against_breakdown,source,locator,text
            K12,state,atina-assisted-housing,SRB,2003/2022,eq,only-safe-accommodation,cptv-shelter,state=open,report-2023,p. 1,The only one.
            """);

        var claim = folder.Data().Claims[0];

        Assert.That((claim.Against, claim.AgainstState, claim.AgainstBreakdown, claim.RoundedTo), Is.EqualTo(("cptv-shelter", "open", Breakdown.Total, (decimal?)null)));
    }

    [TestCase("value,identified-victims,about,60,")]
    [TestCase("value,identified-victims-change,about,-33.3,")]
    [TestCase("sum,identified-victims,eq,5,")]
    [TestCase("compare,identified-victims,lt,,identified-victims")]
    [TestCase("state,cptv-shelter,eq,closed,")]
    [TestCase("duty,council,ge,0,")]
    [TestCase("rank,identified-victims,largest,AFG;SYR,")]
    public void EveryForm_IsRead(string cells)
    {
        using var folder = FolderWith(cells);

        Assert.That(folder.Data().Claims[0].Form.Code(), Is.EqualTo(cells.Split(',')[0]));
    }

    [TestCase("stat,cptv-shelter,eq,closed,", "form", "stat", "state")]
    [TestCase("value,identified-victim,gt,50,", "subject", "identified-victim", "identified-victims")]
    [TestCase("state,CPTV shelter,eq,closed,", "subject", "CPTV shelter", "cptv-shelter")]
    [TestCase("value,identified-victims,more,50,", "relation", "more", null)]
    [TestCase("value,identified-victims,largest,50,", "relation", "largest", null)]
    [TestCase("sum,identified-victims,gt,50,", "relation", "gt", null)]
    [TestCase("state,cptv-shelter,lt,closed,", "relation", "lt", null)]
    [TestCase("rank,identified-victims,eq,AFG,", "relation", "eq", null)]
    [TestCase("compare,identified-victims,about,,identified-victims", "relation", "about", null)]
    [TestCase("duty,council,about,0,", "relation", "about", null)]
    [TestCase("value,identified-victims,gt,>50,", "value", ">50", null)]
    [TestCase("value,identified-victims,gt,,", "value", "", null)]
    [TestCase("sum,identified-victims,eq,five,", "value", "five", null)]
    [TestCase("duty,council,eq,none,", "value", "none", null)]
    [TestCase("state,cptv-shelter,eq,,", "value", "", null)]
    [TestCase("rank,identified-victims,largest,,", "value", "", null)]
    [TestCase("compare,identified-victims,gt,5,identified-victims", "value", "5", null)]
    [TestCase("compare,identified-victims,gt,,", "against", "", null)]
    [TestCase("value,identified-victims-change,about,-33.3,identified-victims", "against", "identified-victims", "identified-victims-change")]
    [TestCase("value,identified-victims-change,about,-33.3,identified-victims-change", "against_period", "", null)]
    [TestCase("compare,identified-victims,gt,,identified-victim", "against", "identified-victim", "identified-victims")]
    public void CellThatDoesNotFitTheForm_IsAnError(string cells, string column, string found, string? nearest)
    {
        using var folder = FolderWith(cells);

        Assert.That(Mistake.Of(folder.OnlyError()), Is.EqualTo(new Mistake(File, 2, column, found, nearest)));
    }

    [TestCase("id", "K 1")]
    [TestCase("area", "Serbia")]
    [TestCase("period", "last year")]
    [TestCase("breakdown", "sex=woman")]
    [TestCase("rounded_to", "0")]
    [TestCase("rounded_to", "a third")]
    [TestCase("against_period", "before")]
    [TestCase("against_breakdown", "sex=*")]
    [TestCase("source", "yearbook")]
    [TestCase("locator", "")]
    [TestCase("text", "")]
    public void WrongCell_IsAnError(string column, string found)
    {
        var cells = new Dictionary<string, string>
        {
            ["id"] = "K1", ["form"] = "value", ["subject"] = "identified-victims", ["area"] = "SRB", ["period"] = "2022", ["relation"] = "gt",
            ["value"] = "50", ["source"] = "report-2023", ["locator"] = "p. 1", ["text"] = "More than fifty.",
        };
        cells[column] = found;
        using var folder = new TemporaryFolder().Write(File, $"""
            {string.Join(',', cells.Keys)}
            {string.Join(',', cells.Values)}
            """);

        var error = folder.OnlyError();

        Assert.That((error.File, error.Row, error.Column, error.Found), Is.EqualTo((File, 2L, column, found)));
    }

    [TestCase("state,new-body,eq,closed,")]
    [TestCase("duty,new-body,eq,0,")]
    public void BodyWithoutAName_IsAWarning(string cells)
    {
        using var folder = FolderWith(cells);

        Assert.That(Mistake.Of(folder.OnlyWarning()), Is.EqualTo(new Mistake(File, 2, "subject", "new-body")));
    }

    private static TemporaryFolder FolderWith(string cells) => new TemporaryFolder().Write(File, $"""
        form,subject,relation,value,against,id,area,period,source,locator,text
        {cells},K1,SRB,2022,report-2023,p. 1,A claim.
        """);

    // A claim holds breakdowns with lists, which do not compare as values.
    private static string Shown(Claim claim) =>
        $"{claim.Id} {claim.Form} {claim.Subject} {claim.Area} {claim.Period} {claim.Breakdown.Text} {claim.Relation} '{claim.Value}' {claim.RoundedTo} {claim.UnitCode} "
        + $"{claim.Against} {claim.AgainstPeriod} {claim.AgainstBreakdown.Text} '{claim.AgainstState}' {claim.Source} {claim.Locator} {claim.Text.En} {claim.Text.Sr} {claim.Note}";
}
