namespace Indicators.Model.Tests;

/// <summary>What a cell may not be, and what the analyst is told instead.</summary>
public sealed class FigureCellRefusalTests
{
    [TestCase("116.000")]
    [TestCase("116,000")]
    [TestCase("1,5")]
    [TestCase("1.5")]
    [TestCase("+5")]
    [TestCase("-5")]
    [TestCase("05")]
    [TestCase("00")]
    [TestCase("1000000000000000")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1e5")]
    [TestCase("0x1F")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase(" 5")]
    [TestCase("5 ")]
    [TestCase("5\n")]
    [TestCase("116 000")]
    [TestCase("116\u00a0000")]
    [TestCase("..")]
    [TestCase("5..")]
    [TestCase("..5")]
    [TestCase("5..2")]
    [TestCase("5..5")]
    [TestCase("1..2..3")]
    [TestCase("1...2")]
    [TestCase("0-1")]
    [TestCase("0–1")]
    [TestCase(">1..5")]
    [TestCase(">")]
    [TestCase("~")]
    [TestCase("> 5")]
    [TestCase(">>5")]
    [TestCase("=5")]
    [TestCase("=>5")]
    [TestCase("≥5")]
    [TestCase("<0")]
    [TestCase("<5.5")]
    [TestCase("~33.3")]
    [TestCase("٥")]
    [TestCase("５")]
    [TestCase("1٥")]
    [TestCase("1５")]
    [TestCase("five")]
    [TestCase("5%")]
    public void Count_OfAnyOtherForm_IsRefused(string cell)
    {
        var accepted = FigureCell.TryParse(cell, "", FigureKind.Count, out var figure, out var complaint);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted, Is.False);
            Assert.That(figure, Is.Null);
            Assert.That(complaint?.Allowed, Does.StartWith("a whole number from 0, without separators or a decimal point; alone or as >n, >=n, <n, <=n, a..b or ~n"));
        }
    }

    [TestCase("1,5", FigureKind.Quantity)]
    [TestCase("1.", FigureKind.Quantity)]
    [TestCase(".5", FigureKind.Quantity)]
    [TestCase("01.5", FigureKind.Quantity)]
    [TestCase("1.2345678", FigureKind.Quantity)]
    [TestCase("1234567890.123456", FigureKind.Quantity)]
    [TestCase("-0.5", FigureKind.Quantity)]
    [TestCase("1.5.2", FigureKind.Quantity)]
    [TestCase("100.1", FigureKind.Percent)]
    [TestCase("-1", FigureKind.Percent)]
    [TestCase(">100", FigureKind.Percent)]
    [TestCase("<=101", FigureKind.Percent)]
    [TestCase("50..101", FigureKind.Percent)]
    [TestCase("~101", FigureKind.Percent)]
    [TestCase("-100.1", FigureKind.Change)]
    [TestCase("-101..5", FigureKind.Change)]
    [TestCase("<-100", FigureKind.Change)]
    [TestCase("-0", FigureKind.Change)]
    [TestCase("-0.0", FigureKind.Difference)]
    [TestCase("--5", FigureKind.Difference)]
    [TestCase("−5", FigureKind.Difference)]
    public void OtherKinds_OfAnyOtherForm_AreRefused(string cell, FigureKind kind) =>
        Assert.That(FigureCell.TryParse(cell, "", kind, out _, out _), Is.False);

    [TestCase("79", "0")]
    [TestCase("79", "-1")]
    [TestCase("79", "one")]
    [TestCase("79", "01")]
    [TestCase(">79", "1")]
    [TestCase("~79", "1")]
    [TestCase("70..79", "1")]
    [TestCase("101", "5")]
    public void RoundedCell_ThatIsNoPlainNumberWithAStep_IsRefused(string cell, string roundedTo)
    {
        var accepted = FigureCell.TryParse(cell, roundedTo, FigureKind.Percent, out _, out var complaint);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(accepted, Is.False);
            Assert.That(complaint?.Allowed, Does.Contain("alone, because rounded_to is set to a step above 0"));
        }
    }

    [TestCase("116.000", FigureKind.Count, "116000")]
    [TestCase("1.116.000", FigureKind.Count, "1116000")]
    [TestCase("116,000", FigureKind.Count, "116000")]
    [TestCase("116’000", FigureKind.Count, "116000")]
    [TestCase("116 000", FigureKind.Count, "116000")]
    [TestCase("116\u00a0000", FigureKind.Count, "116000")]
    [TestCase("> 116.000", FigureKind.Count, ">116000")]
    [TestCase("≥2", FigureKind.Count, ">=2")]
    [TestCase("≤ 2", FigureKind.Count, "<=2")]
    [TestCase("≈500", FigureKind.Count, "~500")]
    [TestCase("0–1", FigureKind.Count, "0..1")]
    [TestCase("+5", FigureKind.Count, "5")]
    [TestCase("1,5", FigureKind.Quantity, "1.5")]
    [TestCase("1,500", FigureKind.Quantity, "1500")]
    [TestCase("1,5", FigureKind.Count, null)]
    [TestCase("05", FigureKind.Count, null)]
    [TestCase("five", FigureKind.Count, null)]
    [TestCase("5..2", FigureKind.Count, null)]
    [TestCase("+101", FigureKind.Percent, null)]
    public void Complaint_SuggestsTheNearestRightSpelling(string cell, FigureKind kind, string? nearest)
    {
        FigureCell.TryParse(cell, "", kind, out _, out var complaint);

        Assert.That(complaint, Is.Not.Null);
        Assert.That(complaint.Nearest, Is.EqualTo(nearest));
    }

    [TestCase(FigureKind.Count, "a whole number from 0")]
    [TestCase(FigureKind.Quantity, "a number from 0, with")]
    [TestCase(FigureKind.Percent, "a number from 0 to 100")]
    [TestCase(FigureKind.Change, "a number from -100")]
    [TestCase(FigureKind.Difference, "a number, with")]
    public void Complaint_TellsWhatTheKindAllows(FigureKind kind, string beginning)
    {
        FigureCell.TryParse("x", "", kind, out _, out var complaint);

        Assert.That(complaint?.Allowed, Does.StartWith(beginning).And.EndWith("at most 15 digits and 6 decimals"));
    }

    [Test]
    public void Parse_OfARefusedCell_NamesCellAndKind() =>
        Assert.That(
            () => FigureCell.Parse("116.000", "", FigureKind.Count),
            Throws.TypeOf<FormatException>().With.Message.EqualTo("'116.000' is not a count"));
}
