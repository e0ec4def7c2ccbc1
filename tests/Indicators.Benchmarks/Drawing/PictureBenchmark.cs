using System.Diagnostics;
using Indicators.Answers;
using Indicators.Api;
using Indicators.Charts;
using Indicators.Model;
using SkiaSharp;

namespace Indicators.Benchmarks;

/// <summary>Measures how pictures are made: the encoding against that of the drawing library's default, and the memory that many of them leave.</summary>
internal static class PictureBenchmark
{
    private static readonly ChartLook Announced = ChartLook.Default with { Size = PictureSize.OpenGraph };

    /// <summary>Measures, and writes the figures as tables in Markdown.</summary>
    /// <param name="runs">How many rounds of the encoding.</param>
    /// <param name="renderings">How many pictures to draw for the memory.</param>
    /// <param name="output">Where to write.</param>
    internal static void Run(int runs, int renderings, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-pictures").FullName;
        try
        {
            var database = Path.Combine(folder, "indicators.db");
            FolderImport.Run("data", database, new ImportNote("", ""), TimeProvider.System);
            using var source = new PublicationSource(database, publishesSmallCounts: false);
            using var publication = source.Open();
            List<ChartContent> charts = [.. ChartLibrary.Read("charts", publication.Catalogue).Definitions.Select(definition => ChartContents.Of(publication, definition))];
            Machine.Describe(output);
            output.WriteLine();
            Encoding(charts, runs, output);
            output.WriteLine();
            Memory(charts, renderings, output);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Encoding(IReadOnlyList<ChartContent> charts, int runs, TextWriter output)
    {
        List<SKBitmap> bitmaps = [.. charts.Select(chart => ChartPicture.Bitmap(chart, Announced))];
        output.WriteLine($"{charts.Count} charts of {Announced.Size.Width} × {Announced.Size.Height}, milliseconds of the processor for each");
        output.WriteLine();
        output.WriteLine("| run | default encoding | ours | ratio | whole picture: drawing, encoding, citation |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        // The first time, code is compiled.
        _ = (Default(bitmaps), Ours(bitmaps), Whole(charts));
        List<(double Default, double Ours, double Whole)> measured = [];
        for (var run = 1; run <= runs; run++)
        {
            measured.Add((Default(bitmaps), Ours(bitmaps), Whole(charts)));
            Row($"{run}", measured[^1]);
        }

        Row("median", (Median(measured.Select(one => one.Default)), Median(measured.Select(one => one.Ours)), Median(measured.Select(one => one.Whole))));
        var bytes = (Default: bitmaps.Average(bitmap => (double)DefaultEncoded(bitmap)), Ours: bitmaps.Average(bitmap => (double)OursEncoded(bitmap)));
        output.WriteLine();
        output.WriteLine($"Bytes of a picture: default {bytes.Default:N0}, ours {bytes.Ours:N0}.");
        bitmaps.ForEach(bitmap => bitmap.Dispose());

        void Row(string name, (double Default, double Ours, double Whole) one) => output.WriteLine($"| {name} | {one.Default:0.0} | {one.Ours:0.0} | {one.Ours / one.Default:0.00} | {one.Whole:0.0} |");
    }

    private static double Default(IReadOnlyList<SKBitmap> bitmaps) => Milliseconds(bitmaps, DefaultEncoded);

    private static double Ours(IReadOnlyList<SKBitmap> bitmaps) => Milliseconds(bitmaps, OursEncoded);

    private static double Whole(IReadOnlyList<ChartContent> charts) => Milliseconds(charts, chart => ChartPicture.Png(chart, Announced).Length);

    private static long DefaultEncoded(SKBitmap bitmap)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.Size;
    }

    private static long OursEncoded(SKBitmap bitmap)
    {
        using var data = PngFile.Encode(bitmap);
        return data.Size;
    }

    private static double Milliseconds<T>(IReadOnlyList<T> all, Func<T, long> work)
    {
        // Of the processor, not of the clock: whoever else works on the machine would be measured, too.
        var before = Environment.CpuUsage.TotalTime;
        foreach (var one in all)
        {
            work(one);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / all.Count;
    }

    private static void Memory(IReadOnlyList<ChartContent> charts, int renderings, TextWriter output)
    {
        // As many again before: what is loaded and compiled on the way does not count.
        Draw(charts, renderings / 2);
        var before = Resident();
        Draw(charts, renderings);
        var after = Resident();
        output.WriteLine($"{renderings:N0} mixed pictures (charts, formats, sizes, languages, themes), after {renderings / 2:N0} others: resident memory {before:0.0} MB before, {after:0.0} MB after, {(after / before) - 1:+0.0 %;-0.0 %}.");
    }

    private static void Draw(IReadOnlyList<ChartContent> charts, int renderings)
    {
        PictureSize[] sizes = [.. PictureSize.Named.Values];
        var (languages, themes) = (Enum.GetValues<Language>(), Enum.GetValues<Theme>());
        for (var number = 0; number < renderings; number++)
        {
            var look = new ChartLook(sizes[number % sizes.Length], languages[number / 3 % languages.Length], themes[number / 9 % themes.Length]);
            var chart = charts[number % charts.Count];
            _ = (number % 4) switch
            {
                0 or 1 => ChartPicture.Png(chart, look).Length,
                2 => ChartPicture.Svg(chart, look, SvgFont.Embedded).Length,
                _ => ChartPicture.Pdf(chart, look).Length,
            };
        }
    }

    private static double Resident()
    {
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var own = Process.GetCurrentProcess();
        return own.WorkingSet64 / 1e6;
    }

    private static double Median(IEnumerable<double> figures)
    {
        var ordered = figures.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
