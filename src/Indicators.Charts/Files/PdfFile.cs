using SkiaSharp;

namespace Indicators.Charts;

/// <summary>A PDF document of one page, as large as the picture.</summary>
internal static class PdfFile
{
    // Pixels are of 96 to the inch, points of 72.
    private const float PointsOfPixel = 0.75f;

    internal static byte[] Of(ChartContent content, ChartLook look)
    {
        using var file = new MemoryStream();
        using (var document = SKDocument.CreatePdf(file, Metadata(content, look)))
        {
            var canvas = document.BeginPage(look.Size.Width * PointsOfPixel, look.Size.Height * PointsOfPixel);
            canvas.Scale(PointsOfPixel);
            ChartPicture.Draw(canvas, content, look);
            document.EndPage();
            document.Close();
        }

        return PdfUpdate.Of(file.ToArray(), DublinCore.Of(content, look));
    }

    private static SKDocumentPdfMetadata Metadata(ChartContent content, ChartLook look)
    {
        var citation = content.Citation;
        var metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = content.Definition.Title.In(look.Language);
        metadata.Subject = AltText.Of(content, look.Language);
        metadata.Author = citation is null ? "" : string.Join("; ", citation.Creators);
        metadata.Creator = PictureCitation.Publisher;
        metadata.Producer = PictureCitation.Publisher;
        metadata.Creation = citation?.Release.At.UtcDateTime;
        metadata.Modified = citation?.Release.At.UtcDateTime;
        metadata.PdfA = true;
        return metadata;
    }
}
