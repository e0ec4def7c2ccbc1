using System.Text.RegularExpressions;
using Indicators.Model;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>The rules of SDMX-CSV 2.0 (https://github.com/sdmx-twg/sdmx-csv, tag v2.0.0, data-message/docs/sdmx-csv-field-guide.md), in the order in which it has them.</summary>
public sealed partial class SdmxCsvTests
{
    private static readonly string[] DimensionColumns =
        ["REF_AREA", "SEX", "AGE", "EXPLOITATION", "CITIZENSHIP", "GROUP", "ORIGIN", "REFERRER", "PROVIDER", "BODY", "COUNTED_BY", "SOURCE", "DENOMINATOR_SOURCE", "PUBLISHED", "TIME_PERIOD"];

    private static List<string[]> Rows(string id, string query = "") => SeriesTables.Cells(Host.GetText($"/api/v1/series/{id}.sdmx.csv{query}"));

    [Test]
    public void MediaType_SaysTheVersion()
    {
        using var answer = Host.Get("/api/v1/series/identified-victims.sdmx.csv");

        var type = answer.Content.Headers.ContentType!;
        Assert.That((type.MediaType, type.Parameters.First().ToString()), Is.EqualTo(("application/vnd.sdmx.data+csv", "version=2.0.0")));
    }

    // "The first column is always used for the structure type", then its identification, then the action; dimensions, measures, attributes; own columns at the end.
    [Test]
    public void Columns_StandInTheOrderOfTheGuide() => Assert.That(Rows("identified-victims")[0], Is.EqualTo((string[])
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", .. DimensionColumns, "OBS_VALUE", "OBS_LOWER", "OBS_UPPER",
        "OBS_LOWER_OPEN", "OBS_UPPER_OPEN", "OBS_RELATION", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE", "LOCATOR", "DISPLAY", "CHANCE_LOWER", "CHANCE_UPPER", "CHANCE_P_VALUE", "REASON", "COMMENT_OBS", "CHANCE_ASSUMES", "CONFLICTS",
        "PERIOD", "RELEASE", "CHANCE_METHOD",
    ]));

    // The identifiers of components are NCNames, those of codes have no sign but _ - @ $ (SDMXCommonReferences.xsd: NCNameIDType, IDType).
    [Test]
    public void Identifiers_AreThoseOfSdmx()
    {
        var rows = Rows("identification-rate");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows[0], Has.All.Match("^[A-Za-z][A-Za-z0-9_-]*$"));
            foreach (var row in rows.Skip(1))
            {
                Assert.That(row[..3], Is.EqualTo(new[] { "dataflow", "INDICATORS:identification-rate(1.0.0)", "I" }));
                Assert.That(row[1], Does.Match(@"^[A-Za-z][A-Za-z0-9_-]*:[A-Za-z0-9_@$-]+\([0-9]+\.[0-9]+\.[0-9]+\)$"), "AGENCY:ARTEFACT_ID(VERSION)");
                Assert.That(row[3..17], Has.All.Match("^[A-Za-z0-9_@$-]+$"));
            }
        }
    }

    // A row about an observation has its whole key: the total is _T, what there is not is _Z.
    [TestCase("identified-victims")]
    [TestCase("identification-rate")]
    [TestCase("female-share")]
    [TestCase("shelter-availability")]
    public void Key_IsWholeAndUnique(string id)
    {
        var keys = Rows(id).Skip(1).Select(row => row[3..18]).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(keys, Is.Not.Empty);
            Assert.That(keys.SelectMany(key => key), Has.None.Empty);
            Assert.That(keys.Select(key => string.Join('.', key)), Is.Unique);
        }
    }

    // Five of a group that was over 116,000: the limit is a measure of its own, and no value.
    [Test]
    public void Limit_IsNoValue()
    {
        var rows = Rows("identification-rate", "?geo=SRB&from=2022&to=2022&denominatorSource=atina-2023");

        var row = rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((row["OBS_VALUE"], row["OBS_LOWER"], row["OBS_LOWER_OPEN"]), Is.EqualTo(("", "0", "true")));
            Assert.That((row["OBS_UPPER"][..12], row["OBS_UPPER_OPEN"], row["OBS_RELATION"], row["OBS_STATUS"]), Is.EqualTo(("4.3103448275", "true", "less-than", "U")));
        }
    }

    // SDMX: a day range is a first day and a length. 10 months from January to October; 20 years from 2003 to 2022; three days; both ends of one day of the month are not yet a month.
    [TestCase("2022", "2022")]
    [TestCase("2022-04", "2022-04")]
    [TestCase("2022-04-30", "2022-04-30")]
    [TestCase("2022-01/2022-10", "2022-01-01/P10M")]
    [TestCase("2003/2022", "2003-01-01/P20Y")]
    [TestCase("2022-07/2023-06", "2022-07-01/P1Y")]
    [TestCase("2015/2016-12", "2015-01-01/P2Y")]
    [TestCase("2002/2018-10", "2002-01-01/P202M")]
    [TestCase("2022-03-30/2022-04-01", "2022-03-30/P3D")]
    [TestCase("2024-02-15/2024-03-14", "2024-02-15/P1M")]
    [TestCase("2024-02-15/2024-03-15", "2024-02-15/P30D")]
    [TestCase("2018-01/..", null)]
    [TestCase("../2021", null)]
    [TestCase("..", null)]
    public void Period_IsATimeOfSdmx(string period, string? expected)
    {
        var time = SdmxPeriod.Of(Period.Parse(period));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(time, Is.EqualTo(expected));
            Assert.That(time is null || SdmxTime().IsMatch(time), Is.True);
        }
    }

    [Test]
    public void Lines_EndAsRfc4180Says() => Assert.That(Host.GetText("/api/v1/series/identified-victims.sdmx.csv").Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n"));

    // SDMXCommon.xsd: BasicTimePeriodType without times of day, and the pattern of TimeRangeType.
    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}-\d{2}-\d{2}/P(\d+Y)?(\d+M)?(\d+D)?$")]
    private static partial Regex SdmxTime();
}
