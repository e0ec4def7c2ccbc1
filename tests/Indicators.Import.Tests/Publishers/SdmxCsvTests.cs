using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>SDMX-CSV as its field guide and Eurostat write it; the figures are made up.</summary>
public sealed class SdmxCsvTests
{
    private const string Header = "STRUCTURE,STRUCTURE_ID,freq,leg_stat,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

    [TestCase("PER_SUSP,F", "persons-suspected GRC 2022 sex=female 30")]
    [TestCase("PER_CNV,T", "persons-convicted GRC 2022 30")]
    [TestCase("PER_VICT,UNK", "identified-and-potential-victims GRC 2022 sex=unknown 30")]
    public void StructureAndLegalStatus_SayWhatIsCounted(string codes, string expected) =>
        Assert.That(Read(Header + $"dataflow,ESTAT:CRIM_THB_SEX(1.0),A,{codes},NR,EL,2022,30,,\n").Figures, Is.EqualTo(new[] { expected }));

    [TestCase("CRIM_THB_VCTZ", "citizen", "FOR", "citizenship=foreign")]
    [TestCase("CRIM_THB_VCTZ", "citizen", "NAT", "citizenship=domestic")]
    [TestCase("CRIM_THB_VCTZ", "citizen", "NGA", "origin=NGA")]
    [TestCase("CRIM_THB_VSAGE", "age", "Y_LT18", "age=minor")]
    public void Structure_SaysWhatIsCounted(string structure, string column, string code, string breakdown) => Assert.That(
        Read($"STRUCTURE,STRUCTURE_ID,freq,{column},unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\ndataflow,ESTAT:{structure}(1.0),A,{code},NR,RS,2022,30,\n").Figures,
        Is.EqualTo(new[] { $"identified-and-potential-victims SRB 2022 {breakdown} 30" }));

    // labels=both, and the separators of French: the fourth example of the field guide.
    [Test]
    public void LabelsAndSemicolons_AreReadAsTheGuideHasThem()
    {
        var read = Read("""
            STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;freq: Time frequency;leg_stat: Legal status;sex: Sex;REF_AREA: Area;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status
            dataflow;ESTAT:CRIM_THB_SEX(1.0): Persons: by sex;M;A.PER_SUSP.F;A: Annual;PER_SUSP: Suspected person;F: Females;SRB: Serbia;2022: 2022;12,0;B: Break
            dataflow;ESTAT:CRIM_THB_SEX(1.0): Persons: by sex;M;A.PER_SUSP.M;A: Annual;PER_SUSP: Suspected person;M: Males;SRB: Serbia;2022: 2022;12,5;A: Normal
            """);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "persons-suspected SRB 2022 sex=female 12" }));
            Assert.That(read.Observations.Single().Status, Is.EqualTo(ObservationStatus.Break));
            Assert.That(read.Observations.Single().Locator, Is.EqualTo("ESTAT:CRIM_THB_SEX, PER_SUSP, F, SRB, 2022"));
            Assert.That(read.LeftOut.Single(), Does.StartWith("3 OBS_VALUE: Value: OBS_VALUE: Value \"12,5\": no figure"));
        }
    }

    // labels=name: the sixth example of the field guide.
    [Test]
    public void ColumnsOfNames_AreNoDimensions()
    {
        var read = Read("""
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,Time frequency,leg_stat,Legal status,geo,Area,TIME_PERIOD,Time,OBS_VALUE,Observation value
            dataflow,ESTAT:CRIM_THB_SEX(1.0),Persons by sex,R,A,Annual,PER_SUSP,Suspected person,RS,Serbia,2022,,12,
            """);
        Assert.That(read.Figures, Is.EqualTo(new[] { "persons-suspected SRB 2022 12" }));
    }

    // As Eurostat's older interface answers.
    [Test]
    public void VersionOne_IsTheSameFormat() => Assert.That(
        Read("DATAFLOW,LAST UPDATE,freq,leg_stat,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:CRIM_THB_SEX(1.0),24/01/24 11:00:00,A,PER_SUSP,NR,RS,2022,12,\n").Figures,
        Is.EqualTo(new[] { "persons-suspected SRB 2022 12" }));

    [TestCase("30,b,", "30", ObservationStatus.Break, Confidentiality.Free)]
    [TestCase("30,P,", "30", ObservationStatus.Provisional, Confidentiality.Free)]
    [TestCase(":,c,C", "-", ObservationStatus.Suppressed, Confidentiality.Confidential)]
    [TestCase(",z,", "-", ObservationStatus.CannotExist, Confidentiality.Free)]
    [TestCase("NaN,O,F", "-", ObservationStatus.Missing, Confidentiality.Free)]
    public void StatusAndConfidentiality_AreCarried(string cells, string figure, ObservationStatus status, Confidentiality confidentiality)
    {
        var observation = Read(Header + $"dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022,{cells}\n").Observations.Single();
        Assert.That((Published.Short(observation).Split(' ')[^1], observation.Status, observation.Confidentiality), Is.EqualTo((figure, status, confidentiality)));
    }

    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022,,,", "the cell is empty, and no status says why")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022,7,O,", "there is a figure, and the status O stands for none")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,P_HTHAB,RS,2022,7,,", "unit \"P_HTHAB\": only numbers are taken")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),Q,PER_SUSP,T,NR,RS,2022,7,,", "freq \"Q\": only yearly figures are taken")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,EU27_2020,2022,7,,", "geo \"EU27_2020\": no code is known for it")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022-Q1,7,,", "TIME_PERIOD \"2022-Q1\": no period")]
    [TestCase("dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022,7,x,", "OBS_FLAG \"x\": no code is known for it")]
    [TestCase("dataflow,ESTAT:MIGR_ASYAPPCTZA(1.0),A,PER_SUSP,T,NR,RS,2022,7,,", "STRUCTURE_ID \"ESTAT:MIGR_ASYAPPCTZA / PER_SUSP\": no code is known for it; add a row sdmx-csv,STRUCTURE_ID,…,…")]
    public void RowThatCannotBeUsed_IsLeftOutWithItsReason(string row, string reason) =>
        Assert.That(Read(Header + row + "\n").LeftOut.Single(), Does.Contain(reason));

    [Test]
    public void Deletion_IsNoFigure() => Assert.That(
        Read("STRUCTURE,STRUCTURE_ID,ACTION,leg_stat,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:CRIM_THB_SEX(1.0),D,PER_SUSP,RS,2022,-\n").LeftOut.Single(),
        Does.Contain("ACTION \"D\": the row deletes figures"));

    private const string OtherDimension = "STRUCTURE,STRUCTURE_ID,leg_stat,form,geo,TIME_PERIOD,OBS_VALUE,remark\ndataflow,ESTAT:CRIM_THB_SEX(1.0),PER_SUSP,SX,RS,2022,7,seen\n";

    // A dimension that is not known must not be passed over: the figure would be taken for the total.
    [Test]
    public void ColumnThatIsNotKnown_NeedsASpelling() =>
        Assert.That(Read(OtherDimension).LeftOut.Single(), Does.Contain("form \"SX\": no code is known for it; add a row sdmx-csv,form,…,…"));

    [Test]
    public void ColumnThatIsSpelt_IsADimension_AndAnythingCanSayNothing()
    {
        var read = Read(OtherDimension, new Spelling("sdmx-csv", "form", "SX", "sexual"), new Spelling("sdmx-csv", "remark", Spelling.Anything, Spelling.Total));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Figures, Is.EqualTo(new[] { "persons-suspected SRB 2022 exploitation=sexual 7" }));
            Assert.That(read.Observations.Single().Locator, Is.EqualTo("ESTAT:CRIM_THB_SEX, PER_SUSP, RS, 2022, form SX"));
        }
    }

    [Test]
    public void SmallCountByCitizenship_IsKeptAndNotPublished() => Assert.That(
        Read("STRUCTURE,STRUCTURE_ID,citizen,geo,TIME_PERIOD,OBS_VALUE,CONF_STATUS\ndataflow,ESTAT:CRIM_THB_VCTZ(1.0),NGA,RS,2022,3,F\n").Observations.Single().Confidentiality,
        Is.EqualTo(Confidentiality.SmallCount));

    // A count is whole, however it is written; a percentage keeps what was printed.
    [TestCase("identified-victims", "12.0", "12")]
    [TestCase("needs-met-share", "12.0", "12.0")]
    public void ZeroDecimals_AreThoseOfTheKind(string indicator, string printed, string expected) => Assert.That(
        Read($"STRUCTURE,STRUCTURE_ID,geo,TIME_PERIOD,OBS_VALUE\ndataflow,OFFICE:TABLE(2.1),RS,2022,{printed}\n", new Spelling("sdmx-csv", "STRUCTURE_ID", "OFFICE:TABLE", indicator)).Figures,
        Is.EqualTo(new[] { $"{indicator} SRB 2022 {expected}" }));

    [Test]
    public void ColumnWithoutAHeading_IsNoDimension() => Assert.That(
        Read("STRUCTURE,STRUCTURE_ID,,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:CRIM_THB_VEXP(1.0),,RS,2022,7\n").Problems.Single(),
        Does.Contain("nearest is row 1 to sdmx-csv; not of that format: a column without a heading"));

    [Test]
    public void TwoColumnsThatSayOneDimension_AreLeftOut() => Assert.That(
        Read("STRUCTURE,STRUCTURE_ID,leg_stat,sex,gender,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:CRIM_THB_SEX(1.0),PER_SUSP,F,W,RS,2022,7\n", new Spelling("sdmx-csv", "gender", "W", "female")).LeftOut.Single(),
        Does.Contain("two columns say what sex is"));

    [Test]
    public void FormatHasNoSourceOfItsOwn_SoOneMustBeNamed() => Assert.That(
        Published.Of(Header + "dataflow,ESTAT:CRIM_THB_SEX(1.0),A,PER_SUSP,T,NR,RS,2022,7,,\n").Problems.Single(),
        Does.StartWith("--source: the format sdmx-csv has no source of its own; name one; the sources are "));

    private static Published Read(string text, params Spelling[] spellings) => Published.Of(text, source: Published.AnyPublisher, spellings: spellings);
}
