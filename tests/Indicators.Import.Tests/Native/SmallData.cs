namespace Indicators.Import.Tests;

/// <summary>The smallest data folder that is right, of which a test changes or adds a file.</summary>
internal sealed class SmallData : IDisposable
{
    internal const string ObservationHeader = "indicator,area,period,sex,age,origin,value,rounded_to,status,conf,source,locator,note\n";

    private readonly TemporaryFolder folder = new();

    internal SmallData()
    {
        With("sources.csv", "id,counted_by,publisher,title,published\nreport,cptv,A publisher,A title,2023\n");
        With("indicators.csv", """
            id,kind,unit,reference,name,definition
            victims,count,persons,during,Victims,Persons
            funds,quantity,RSD,during,Funds,Money
            """);
        With("derived.csv", """
            id,kind,numerator,numerator_breakdown,denominator,scale,unit,name,definition
            female-share,share,victims,sex=female,victims,100,%,Share,Women and girls
            victims-change,change,victims,,victims,100,%,Change,Change
            """);
        With("reference/codes.csv", """
            dimension,code,name,exhaustive
            sex,female,Women and girls,yes
            sex,male,Men and boys,yes
            age,minor,Under 18,yes
            origin,SRB,Serbia,
            origin,HRV,Croatia,
            origin,africa,Africa,
            counted-by,cptv,Centre,
            body,council,Council,
            body,shelter,Shelter,
            state,open,Open,
            state,closed,Closed,
            """);
        Observations("victims,SRB,2022,,,,62,,,,report,p. 1,");
        Listing("sources.csv", "indicators.csv", "derived.csv", "reference/codes.csv", "observations/figures.csv");
    }

    internal string Path => folder.Path;

    internal SmallData With(string file, string text)
    {
        folder.Write(file, text);
        return this;
    }

    internal SmallData With(string file, byte[] content)
    {
        folder.Write(file, content);
        return this;
    }

    internal SmallData Without(string file)
    {
        File.Delete(folder.File(file));
        return this;
    }

    internal SmallData Observations(params string[] rows) => With("observations/figures.csv", ObservationHeader + string.Join('\n', rows) + "\n");

    internal SmallData Listing(params string[] files) =>
        With("datapackage.json", $$"""{ "resources": [ {{string.Join(", ", files.Select(file => $$"""{ "path": "{{file}}" }"""))}} ] }""");

    internal ImportReading Read() => new DataFolder(Path).Read();

    /// <summary>The one problem that the folder has.</summary>
    internal Problem OnlyProblem()
    {
        var problems = Read().Problems;
        Assert.That(problems, Has.Count.EqualTo(1), string.Join('\n', problems));
        return problems[0];
    }

    public void Dispose() => folder.Dispose();
}
