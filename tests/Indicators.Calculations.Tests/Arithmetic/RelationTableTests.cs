using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Calculations.Tests;

/// <summary>Each cell of docs/arithmetic.md, which is written by hand: every relation with every relation, added, subtracted, multiplied and divided.</summary>
public sealed partial class RelationTableTests
{
    private const int RelationsOnEachSide = 8;

    private static readonly (string Sign, Func<Bounds, Bounds, Calculated> Calculate, FigureKind Kind)[] Operations =
    [
        ("+", (first, second) => Calculated.Of(BoundArithmetic.Add(first, second)), FigureKind.Quantity),
        ("−", (first, second) => Calculated.Of(BoundArithmetic.Subtract(first, second)), FigureKind.Difference),
        ("×", (first, second) => Calculated.Of(BoundArithmetic.Multiply(first, second)), FigureKind.Quantity),
        ("÷", BoundArithmetic.Divide, FigureKind.Quantity),
    ];

    private static readonly IReadOnlyList<TestCaseData> Cells = [.. Operations.SelectMany(operation => ReadTable(operation.Sign))];

    [TestCaseSource(nameof(Cells))]
    public void Figures_OfTheseRelations_Give(string first, string sign, string second, string result)
    {
        var operation = Operations.Single(operation => operation.Sign == sign);
        var calculated = Read(first).Then(one => Read(second).Then(two => operation.Calculate(one, two)));

        Assert.That(Text(calculated, operation.Kind), Is.EqualTo(result));
    }

    // What the tables are about: were a row lost in the document, no cell of it would fail.
    [Test]
    public void Tables_HaveEveryRelationOnEachSide()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var operation in Operations)
            {
                var cells = Cells.Where(cell => (string)cell.Arguments[1]! == operation.Sign).ToList();
                Assert.That(cells, Has.Count.EqualTo(RelationsOnEachSide * RelationsOnEachSide), operation.Sign);
                Assert.That(cells.Select(cell => Figure((string)cell.Arguments[0]!).Relation).Distinct(), Is.EquivalentTo(Enum.GetValues<Relation>()), operation.Sign);
                Assert.That(cells.Select(cell => Figure((string)cell.Arguments[2]!).Relation).Distinct(), Is.EquivalentTo(Enum.GetValues<Relation>()), operation.Sign);
            }
        }
    }

    private static IEnumerable<TestCaseData> ReadTable(string sign)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "docs", "arithmetic.md")).SkipWhile(line => !line.StartsWith($"| {sign} |", StringComparison.Ordinal)).ToList();
        var above = Row(lines[0]);
        return
            from line in lines.Skip(2).TakeWhile(line => line.StartsWith('|'))
            let row = Row(line)
            from column in Enumerable.Range(1, row.Length - 1)
            select new TestCaseData(row[0], sign, above[column], row[column]);
    }

    private static string[] Row(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];

    private static Calculated Read(string operand) => Operand.Of(Figure(operand), ObservationStatus.Normal, FigureKind.Quantity);

    private static Figure Figure(string operand) => Written().Match(operand) is { Success: true } written
        ? FigureCell.Parse(written.Groups["cell"].Value, written.Groups["step"].Value, FigureKind.Quantity)
        : throw new FormatException($"'{operand}' is no operand");

    private static string Text(Calculated calculated, FigureKind kind) => calculated.Bounds is not { } bounds
        ? "none"
        : ResultFigure.Of(bounds, kind) switch
        {
            null => $"none {Interval(bounds)}",
            { Relation: Relation.Exact } exact => $"= {Number(exact.Value)}",
            { } figure => $"{Sign(figure.Relation)} {Interval(figure.Bounds)}",
        };

    private static string Sign(Relation relation) => relation switch
    {
        Relation.MoreThan => ">",
        Relation.AtLeast => "≥",
        Relation.LessThan => "<",
        Relation.AtMost => "≤",
        Relation.Between => "..",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "not the relation of a result with limits"),
    };

    private static string Interval(Bounds bounds) =>
        $"{(bounds.LowerOpen || bounds.Lower is null ? "(" : "[")}{Number(bounds.Lower)}, {Number(bounds.Upper)}{(bounds.UpperOpen || bounds.Upper is null ? ")" : "]")}";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";

    [GeneratedRegex("^(?<cell>[^ ]+)( rounded to (?<step>[0-9]+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
