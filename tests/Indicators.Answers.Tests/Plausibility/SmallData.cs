using Indicators.Model;

namespace Indicators.Answers.Tests.Plausibility;

/// <summary>A data folder of a few figures of Croatia, written by hand, and what in it is not plausible.</summary>
internal sealed class SmallData : IDisposable
{
    private const string Sources = """
        id,counted_by,publisher,title,published,licence,covers
        one,counter-a,Publisher,Report one,2024,Free,
        two,counter-a,Publisher,Report two,2024,Free,
        three,counter-b,Publisher,Report three,2024,Free,
        more,counter-a,Publisher,Report of a larger territory,2024,Free,HRV+XKX
        less,counter-a,Publisher,Report of a smaller territory,2024,Free,HRV
        early,counter-a,Publisher,Report of an autumn,2020-10-18,Free,
        of-2020,counter-a,Publisher,Report of an unknown day,2020,Free,

        """;

    private const string Indicators = """
        id,kind,unit,reference,name
        victims,count,persons,during,Victims
        residents,count,persons,mid-year,Residents
        present,count,persons,any-moment,Persons present
        hours,quantity,hours,during,Hours
        met,percent,%,during,Needs that were met

        """;

    private readonly TemporaryFolder folder = new();
    private readonly ImportedData imported;
    private readonly Publication publication;

    /// <summary>Figures written as <c>indicator period breakdown value source [as_of]</c>, with <c>-</c> for the total; <c>62!P</c> has a status, and <c>!O</c> no figure; <c>62±1</c> is rounded, and <c>2@A</c> held back.</summary>
    internal SmallData(params string[] figures)
        : this(Sources, "", figures)
    {
    }

    private SmallData(string sources, string note, params string[] figures)
    {
        folder.Write("sources.csv", sources);
        folder.Write("indicators.csv", Indicators);
        folder.Write("notes.csv", "id,indicator,area,period,status,text,basis\n" + note);
        folder.Write("observations/figures.csv", $"indicator,area,period,{string.Join(',', Dimensions.All)},value,rounded_to,status,conf,source,locator,as_of\n{string.Concat(figures.Select(Row))}");
        imported = new ImportedData(folder.Path);
        publication = imported.SourceWithSmallCounts.Open();
    }

    internal static SmallData WithSource(string source) => new(Sources + source + "\n", "");

    /// <summary>The figures with a note of a status on one year of them.</summary>
    internal static SmallData WithNote(string status, string period, params string[] figures) => new(Sources, $"a-note,victims,HRV,{period},{status},Another definition,stated\n", figures);

    internal IReadOnlyList<PlausibilityWarning> Warnings => PlausibilityAnswers.All(publication);

    /// <summary>The type of each warning, and the year and value of the figure that it is at: <c>factor-three 2021 190</c>.</summary>
    internal IReadOnlyList<string> Found => [.. Warnings.Select(warning => $"{warning.Type.Code()} {warning.Observations[0].Period.Text} {warning.Cell}")];

    public void Dispose()
    {
        publication.Dispose();
        imported.Dispose();
        folder.Dispose();
    }

    private static string Row(string figure)
    {
        var cells = figure.Split(' ');
        var breakdown = cells[2] == "-" ? Breakdown.Total : Breakdown.Parse(cells[2]);
        var codes = string.Join(',', Dimensions.All.Select(dimension => breakdown[dimension] ?? ""));
        var (figureText, conf) = cells[3].Split('@') is [var shown, var letterOfConf] ? (shown, letterOfConf) : (cells[3], "");
        var (value, status) = figureText.Split('!') is [var before, var letter] ? (before, letter) : (figureText, "");
        var (number, rounded) = value.Split('±') is [var printed, var to] ? (printed, to) : (value, "");
        return $"{cells[0]},HRV,{cells[1]},{codes},{number},{rounded},{status},{conf},{cells[4]},p. 1,{(cells.Length > 5 ? cells[5] : "")}\n";
    }
}
