using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>A series with all that belongs to it, as one ZIP file: figures, metadata, citations, derivation, and sums to check them by. The same release and question give the same bytes.</summary>
internal static class SeriesArchive
{
    internal const string MediaType = "application/zip";

    private static readonly Wording ToCheck = new("SHA256SUMS: to check the files with sha256sum -c SHA256SUMS", "SHA256SUMS: за проверу датотека са sha256sum -c SHA256SUMS");

    private static readonly Wording NotZero = new(
        "An empty OBS_VALUE is not zero: the limits stand in OBS_LOWER and OBS_UPPER, the reason in REASON.",
        "Празно поље OBS_VALUE није нула: границе су у OBS_LOWER и OBS_UPPER, а разлог у REASON.");

    internal static byte[] Write(Publication publication, SeriesAnswer answer, AskedAt asked)
    {
        var parts = Parts(publication, answer, asked).ToList();
        parts.Insert(0, ("README.txt", Encoding.UTF8.GetBytes(ReadMe(answer, asked, parts.Select(part => part.Name)))));
        parts.Add(("SHA256SUMS", Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{Convert.ToHexStringLower(SHA256.HashData(part.Content))}  {part.Name}\n")))));
        return FixedArchive.Write(parts, answer.Release.At);
    }

    private static IEnumerable<(string Name, byte[] Content)> Parts(Publication publication, SeriesAnswer answer, AskedAt asked)
    {
        var id = answer.Indicator.Id;
        var derivation = answer.Indicator.IsDerived ? DerivationsResponse.Of(publication, answer) : null;
        yield return ($"{id}.csv", SeriesCsv.Write(answer));
        yield return ($"{id}.xlsx", SeriesWorkbook.Write(answer, asked));
        yield return ($"{id}.metadata.json", JsonSerializer.SerializeToUtf8Bytes(SeriesMetadataResponse.Of(publication, answer, asked), AnswerJson.Options));
        if (derivation is not null)
        {
            yield return ($"{id}.derivation.json", JsonSerializer.SerializeToUtf8Bytes(derivation, AnswerJson.Options));
        }

        var cited = Documents(answer, derivation).Select(source => CitedSource.Of(publication.Catalogue.Sources[source])).ToList();
        foreach (var format in CitationFormat.All)
        {
            yield return ($"sources.{format.Id}", Encoding.UTF8.GetBytes(format.Write(cited)));
        }
    }

    // A calculated figure rests on rows of more documents than it names.
    private static IEnumerable<string> Documents(SeriesAnswer answer, DerivationsResponse? derivation) =>
        answer.Sources.Select(source => source.Id).Concat(derivation?.Sources.Select(source => source.Id) ?? []).Distinct().Order(StringComparer.Ordinal);

    private static string ReadMe(SeriesAnswer answer, AskedAt asked, IEnumerable<string> names)
    {
        var id = answer.Indicator.Id;
        var files = new Dictionary<string, Wording>
        {
            [$"{id}.csv"] = new("the figures, one row each (UTF-8)", "подаци, сваки у свом реду (UTF-8)"),
            [$"{id}.xlsx"] = new("the same for spreadsheets, with the sources, the columns and what is to be known", "исто за табеларне програме, са изворима, колонама и оним што треба знати"),
            [$"{id}.metadata.json"] = new("definition, coverage, notes, sources, columns, links", "дефиниција, обухват, напомене, извори, колоне, везе"),
            [$"{id}.derivation.json"] = new("how each figure came about: rows, formula, steps, rounding, what was not used", "како је сваки податак настао: редови, формула, кораци, заокруживање, шта није коришћено"),
            ["sources.bib"] = new("the documents, for BibTeX and biber", "документи, за BibTeX и biber"),
            ["sources.ris"] = new("the same, for Zotero, EndNote and others", "исто, за Zotero, EndNote и друге"),
            ["sources.csl.json"] = new("the same, for citation processors", "исто, за програме за цитирање"),
        };
        var about = SeriesAbout.Lines(answer, asked).Select(line => $"{line.What}: {line.Text}");
        var listed = names.Select(name => $"{name}: {files[name].In(answer.Language)}");
        return string.Join('\n', [.. about, "", .. listed, ToCheck.In(answer.Language), "", NotZero.In(answer.Language), ""]);
    }
}
