namespace Indicators.Import.Tests;

public sealed class StatementTablesTests
{
    private SmallData data = null!;

    [SetUp]
    public void Make() => data = new SmallData();

    [TearDown]
    public void Remove() => data.Dispose();

    [TestCase("a,shelter,SRB,open,2022-13,2023,,report,p. 1", "start")]
    [TestCase("a,shelter,SRB,open,2022,x,,report,p. 1", "end")]
    [TestCase("a,shelter,SRB,open,2022,2021,,report,p. 1", "end")]
    [TestCase("a,shelter,SRB,open,2022,,,report,p. 1", "as_of")]
    [TestCase("a b,shelter,SRB,open,2022,2023,,report,p. 1", "id")]
    [TestCase("a,Shelter,SRB,open,2022,2023,,report,p. 1", "body")]
    [TestCase("a,shelter,SRX,open,2022,2023,,report,p. 1", "area")]
    [TestCase("a,shelter,SRB,open,2022,2023,,reprt,p. 1", "source")]
    [TestCase("a,shelter,SRB,open,2022,2023,,report,", "locator")]
    public void WrongSpell_IsNamedByColumn(string row, string column) =>
        Assert.That(Only("spells.csv", $"id,body,area,state,start,end,as_of,source,locator\n{row}\n"), Is.EqualTo((Severity.Error, 2L, column)));

    [TestCase("a,senate,SRB,open,2022,2023,,report,p. 1", "body")]
    [TestCase("a,shelter,SRB,ajar,2022,2023,,report,p. 1", "state")]
    public void NewBodyOrState_IsAWarning(string row, string column) =>
        Assert.That(Only("spells.csv", $"id,body,area,state,start,end,as_of,source,locator\n{row}\n"), Is.EqualTo((Severity.Warning, 2L, column)));

    [TestCase("a,council,SRB,2022,at-most,2,0,,report,p. 1", "rule")]
    [TestCase("a,council,SRB,2022,at-least,<3,0,,report,p. 1", "due")]
    [TestCase("a,council,SRB,2022,at-least,x,0,,report,p. 1", "due")]
    [TestCase("a,council,SRB,2022,at-least,2,,,report,p. 1", "status")]
    [TestCase("a,council,SRB,2022,at-least,2,0,O,report,p. 1", "status")]
    [TestCase("a,council,SRB,22,at-least,2,0,,report,p. 1", "period")]
    public void WrongDuty_IsNamedByColumn(string row, string column) =>
        Assert.That(Only("duties.csv", $"id,body,area,period,rule,due,done,status,source,locator\n{row}\n"), Is.EqualTo((Severity.Error, 2L, column)));

    [TestCase("a,SRB,2022-02-30,policy,,Something,report,p. 1", "date")]
    [TestCase("a,SRB,2022,A Policy,,Something,report,p. 1", "kind")]
    [TestCase("a,SRB,2022,policy,,,report,p. 1", "text")]
    public void WrongEvent_IsNamedByColumn(string row, string column) =>
        Assert.That(Only("events.csv", $"id,area,date,kind,body,text,source,locator\n{row}\n"), Is.EqualTo((Severity.Error, 2L, column)));

    [TestCase("a,vaule,victims,SRB,2022,,about,5,,,,,report,p. 1,T", "form")]
    [TestCase("a,value,victms,SRB,2022,,about,5,,,,,report,p. 1,T", "subject")]
    [TestCase("a,value,victims,SRB,2022,sexx=female,about,5,,,,,report,p. 1,T", "breakdown")]
    [TestCase("a,value,victims,SRB,2022,sex=femal,about,5,,,,,report,p. 1,T", "breakdown")]
    [TestCase("a,value,victims,SRB,2022,,around,5,,,,,report,p. 1,T", "relation")]
    [TestCase("a,value,victims,SRB,2022,,largest,5,,,,,report,p. 1,T", "relation")]
    [TestCase("a,sum,victims,SRB,2022,sex=*,gt,5,,,,,report,p. 1,T", "relation")]
    [TestCase("a,value,victims,SRB,2022,,about,\"0,004\",,,,,report,p. 1,T", "value")]
    [TestCase("a,value,victims,SRB,2022,,about,5,0,,,,report,p. 1,T", "rounded_to")]
    [TestCase("a,compare,victims,SRB,2022,,gt,5,,,victims,2021,report,p. 1,T", "value")]
    [TestCase("a,compare,victims,SRB,2022,,gt,,,,victms,2021,report,p. 1,T", "against")]
    [TestCase("a,value,victims,SRB,2022,,about,5,,,,,report,p. 1,", "text")]
    public void WrongClaim_IsNamedByColumn(string row, string column) => Assert.That(
        Only("claims.csv", $"id,form,subject,area,period,breakdown,relation,value,rounded_to,unit,against,against_period,source,locator,text\n{row}\n"),
        Is.EqualTo((Severity.Error, 2L, column)));

    [TestCase("victims,share,victims,sex=female,victims,100,%,N,D", "id")]
    [TestCase("x,shar,victims,sex=female,victims,100,%,N,D", "kind")]
    [TestCase("x,share,victms,sex=female,victims,100,%,N,D", "numerator")]
    [TestCase("x,share,victims,sex=femal,victims,100,%,N,D", "numerator_breakdown")]
    [TestCase("x,share,victims,sex=*,victims,100,%,N,D", "numerator_breakdown")]
    [TestCase("x,share,victims,sex=female,,100,%,N,D", "denominator")]
    [TestCase("x,share,victims,sex=female,victims,0,%,N,D", "scale")]
    [TestCase("x,share,victims,sex=female,victims,100,,N,D", "unit")]
    [TestCase("x,availability,shelter,,,1,days,N,D", "numerator_breakdown")]
    [TestCase("x,compliance,council,,victims,100,%,N,D", "denominator")]
    public void WrongDerivedIndicator_IsNamedByColumn(string row, string column) => Assert.That(
        Only("derived.csv", $"id,kind,numerator,numerator_breakdown,denominator,scale,unit,name,definition\n{row}\n"), Is.EqualTo((Severity.Error, 2L, column)));

    [TestCase("sources.csv", "id,counted_by,publisher,title,url\nreport,cptv,P,T,ftp://x\n", "url")]
    [TestCase("sources.csv", "id,counted_by,publisher,title\nreport,cptv,,T\n", "publisher")]
    [TestCase("sources.csv", "id,counted_by,publisher,title\nThe Report,cptv,P,T\nreport,cptv,P,T\n", "id")]
    [TestCase("indicators.csv", "id,kind,unit,reference,name\nvictims,number,persons,during,V\n", "kind")]
    [TestCase("indicators.csv", "id,kind,unit,reference,name\nvictims,count,persons,always,V\n", "reference")]
    [TestCase("notes.csv", "id,indicator,period,status,text,basis\nn,victms,2022,B,T,stated\n", "indicator")]
    [TestCase("notes.csv", "id,indicator,period,status,text,basis\nn,victims,2022,B,T,guessed\n", "basis")]
    [TestCase("notes.csv", "id,indicator,period,status,text,basis\nn,victims,2022,Z,T,stated\n", "status")]
    public void WrongDefinition_IsNamedByColumn(string file, string text, string column) => Assert.That(Only(file, text), Is.EqualTo((Severity.Error, 2L, column)));

    private (Severity, long?, string?) Only(string file, string text)
    {
        data.With(file, text).Without("datapackage.json");
        var problem = data.Read().Problems.Single(problem => problem.File == file);
        return (problem.Severity, problem.Row, problem.Column);
    }
}
