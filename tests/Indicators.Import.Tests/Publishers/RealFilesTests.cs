using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>The publishers' own files: nothing of them is lost, and what is taken is what they print.</summary>
public sealed partial class RealFilesTests
{
    private const string Unodc = "unodc/unodc_glotip_region_2025-04-14.csv";
    private const string UnodcOfSerbia = "unodc/unodc_glotip_serbia_2023-05-30.csv";
    private const string Population = "unhcr/unhcr_population_region_totals.csv";
    private const string ByOrigin = "unhcr/unhcr_population_serbia_by_origin.csv";
    private const string Applications = "unhcr/unhcr_asylum_applications_region_totals.csv";
    private const string Decisions = "unhcr/unhcr_asylum_decisions_region_totals.csv";
    private const string WorldBank = "worldbank/worldbank_population_region.csv";

    // Rows by counting lines; figures are rows times the columns of figures.
    [TestCase(Unodc, 5360, 1, 5067)]
    [TestCase(UnodcOfSerbia, 420, 1, 399)]
    [TestCase(Population, 280, 9, 840)]
    [TestCase(ByOrigin, 434, 9, 476)]
    [TestCase(Applications, 308, 1, 189)]
    [TestCase(Decisions, 259, 5, 980)]
    [TestCase(WorldBank, 300, 1, 300)]
    public void EachFigure_IsOneObservation_OrLeftOut(string file, int rows, int columns, int observations)
    {
        var read = Published.OfFile(RealSources.File(file));
        var lines = File.ReadLines(RealSources.File(file)).Count() - 1;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Problems, Is.Empty);
            Assert.That(lines, Is.EqualTo(rows));
            Assert.That((read.Reading.Rows, read.Reading.Figures), Is.EqualTo(((long)rows, (long)rows * columns)));
            Assert.That(read.Observations, Has.Count.EqualTo(observations));
            Assert.That(read.Observations.Count + read.Reading.LeftOut.Count, Is.EqualTo(rows * columns));
            Assert.That(read.Observations.Select(observation => observation.Key), Is.Unique);
        }
    }

    // Counted in the file by its columns Dimension and Category, and by rows that have the same first ten cells.
    [Test]
    public void WhatUnodcHasAndIsLeftOut_IsCountedByReason()
    {
        var reasons = LeftOutGroup.Of(Published.OfFile(RealSources.File(Unodc)).Reading.LeftOut);
        Assert.That(reasons.Select(reason => (reason.Column, reason.Count)), Is.EqualTo(new[] { ("Dimension", 151), ("txtVALUE", 136), ("Category", 5), ("Category", 1) }));
    }

    // Every spelling of a citizenship that UNODC uses is understood.
    [TestCase(Unodc)]
    [TestCase(UnodcOfSerbia)]
    public void NoWordOfUnodc_IsUnknown(string file) =>
        Assert.That(Published.OfFile(RealSources.File(file)).LeftOut, Has.None.Contains("no code is known"));

    // The file is read a second time, by other means: the figures must be its cells, in its order.
    [TestCase(Unodc)]
    [TestCase(UnodcOfSerbia)]
    public void FiguresOfUnodc_AreItsCells(string file)
    {
        var read = Published.OfFile(RealSources.File(file));
        var leftOut = read.Reading.LeftOut.Select(record => record.Row).ToHashSet();
        var cells = File.ReadLines(RealSources.File(file)).Select((line, index) => (Row: index + 1, Cell: LastFigure().Match(line).Groups[1].Value.Trim('"').Replace(",", "", StringComparison.Ordinal)))
            .Where(line => line.Row > 1 && !leftOut.Contains(line.Row)).Select(line => line.Cell);
        Assert.That(read.Observations.Select(observation => FigureCell.Text(observation.Figure!)), Is.EqualTo(cells));
    }

    [GeneratedRegex(",Counts,(\"[^\"]*\"|[^,]*),GLOTIP$")]
    private static partial Regex LastFigure();

    // Found in the raw file with grep; the number is the line. Behind it, what the line prints.
    [TestCase(Unodc, 253, "identified-victims ALB 2022 112")]
    [TestCase(Unodc, 377, "identified-victims BGR 2013 sex=female;age=adult 427")]
    [TestCase(Unodc, 643, "identified-victims BIH 2010 25")]
    [TestCase(Unodc, 662, "identified-victims BIH 2011 origin=XKX <5")]
    [TestCase(Unodc, 1107, "identified-victims GRC 2019 sex=unknown;age=unknown <5")]
    [TestCase(Unodc, 1113, "identified-victims GRC 2019 sex=other;age=adult <5")]
    [TestCase(Unodc, 1118, "identified-victims GRC 2019 origin=ALB 9")]
    [TestCase(Unodc, 1434, "persons-convicted GRC 2022 origin=POL <5")]
    [TestCase(Unodc, 2380, "identified-victims MKD 2018 citizenship=domestic 8")]
    [TestCase(Unodc, 2416, "identified-victims MKD 2019 origin=BIH <5")]
    [TestCase(Unodc, 2882, "identified-victims ROU 2010 1154")]
    [TestCase(Unodc, 3540, "persons-convicted SRB 2017 citizenship=domestic 23")]
    [TestCase(Unodc, 3663, "identified-victims SRB 2021 origin=ERI <5")]
    [TestCase(Unodc, 3712, "identified-victims SRB 2022 origin=COD <5")]
    [TestCase(Unodc, 3730, "identified-victims SRB 2022 sex=unknown;age=unknown;exploitation=labour <5")]
    [TestCase(Unodc, 4198, "persons-suspected SVN 2022 sex=female;age=adult 11")]
    [TestCase(Unodc, 5102, "identified-victims MKD 2019 sex=male;age=adult;exploitation=other <5")]
    [TestCase(UnodcOfSerbia, 23, "identified-victims SRB 2007 origin=TUR <5")]
    [TestCase(Population, 91, "refugees GRC 2011 1566", "asylum-seekers GRC 2011 43942", "internally-displaced GRC 2011 0")]
    [TestCase(Population, 246, "refugees SRB 2016 36517", "asylum-seekers SRB 2016 122", "internally-displaced SRB 2016 219633")]
    [TestCase(ByOrigin, 74, "asylum-seekers SRB 2012 origin=MLI 11")]
    [TestCase(ByOrigin, 138, "asylum-seekers SRB 2015 origin=RUS 1..5")]
    [TestCase(Applications, 3, "asylum-applications ALB 2010 1..5")]
    [TestCase(Applications, 201, "asylum-applications MNE 2013 3560")]
    [TestCase(Decisions, 37, "asylum-grants-refugee-status BIH 2009 0", "asylum-grants-subsidiary BIH 2009 1..9", "asylum-rejections BIH 2009 93", "asylum-cases-closed BIH 2009 58", "asylum-decisions BIH 2009 156")]
    [TestCase(Decisions, 177, "asylum-grants-refugee-status MNE 2014 0", "asylum-grants-subsidiary MNE 2014 0", "asylum-rejections MNE 2014 30", "asylum-cases-closed MNE 2014 2404", "asylum-decisions MNE 2014 2434")]
    [TestCase(WorldBank, 70, "resident-population BIH 2018 3387000")]
    [TestCase(WorldBank, 236, "resident-population SRB 2009 7320807")]
    public void SampleOfLines_IsReadAsAPersonReadsIt(string file, int line, params string[] expected)
    {
        var reading = Published.OfFile(RealSources.File(file)).Reading;
        Assert.That(reading.Observations().Where(placed => placed.Place.Row == line).Select(placed => Published.Short(placed.Observation)), Is.EqualTo(expected));
    }

    // Line 3133: by country of repatriation, Abroad. Line 90: type A, level AR. Lines 4265 and 4266: female total of Bulgaria, 2017, 407 and 36.
    [TestCase(Unodc, 3133)]
    [TestCase(Unodc, 4265)]
    [TestCase(Unodc, 4266)]
    [TestCase(Applications, 90)]
    public void LineThatFitsNoKey_IsLeftOut(string file, int line)
    {
        var read = Published.OfFile(RealSources.File(file)).Reading;
        Assert.That(read.LeftOut.Count(record => record.Row == line), Is.EqualTo(1));
    }

    // The figures that were entered by hand before there were importers.
    [TestCase(Unodc, "unodc-2025")]
    [TestCase(Population, "unhcr-population")]
    [TestCase(ByOrigin, "unhcr-population-origin")]
    [TestCase(Applications, "unhcr-asylum-applications")]
    [TestCase(Decisions, "unhcr-asylum-decisions")]
    [TestCase(WorldBank, "world-bank-population")]
    public void DataOfTheRepository_IsFoundInTheFile(string file, string source)
    {
        var held = new DataFolder(Repository.Data).Read().Data.Observations.Select(placed => placed.Observation).Where(observation => observation.Source == source).ToList();
        var read = Published.OfFile(RealSources.File(file)).Observations.ToDictionary(observation => observation.Key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(held, Is.Not.Empty);
            Assert.That(held.Where(observation => !read.ContainsKey(observation.Key)).Select(Published.Short), Is.Empty);
            Assert.That(held.Where(observation => read.TryGetValue(observation.Key, out var same) && (same with { Locator = observation.Locator }) != observation).Select(Published.Short), Is.Empty);
            Assert.That(held.Count(observation => read.TryGetValue(observation.Key, out var same) && same.Locator == observation.Locator), Is.EqualTo(held.Count));
        }
    }
}
