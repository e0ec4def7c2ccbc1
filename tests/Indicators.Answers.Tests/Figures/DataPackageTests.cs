using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Indicators.Answers.Tests;

/// <summary>data/datapackage.json says what the files hold: other programs check them by it.</summary>
public sealed partial class DataPackageTests
{
    private static readonly JsonNode Package = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Data, "datapackage.json")))!;

    private static IEnumerable<string> Resources => Package["resources"]!.AsArray().Select(resource => resource!["name"]!.GetValue<string>());

    [TestCaseSource(nameof(Resources))]
    public void File_KeepsToItsSchema(string name)
    {
        var fields = Resource(name)["schema"]!["fields"]!.AsArray().Select(field => field!).ToList();
        var (header, rows) = Read(name);
        var wrong =
            from field in fields.Select((node, column) => (node, column))
            let constraints = field.node["constraints"]
            from cell in rows.Select((row, index) => (Text: row[field.column], Row: index + 2))
            where !Keeps(cell.Text, constraints)
            select $"{name}, row {cell.Row}, {header[field.column]}: {cell.Text}";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(header, Is.EqualTo(fields.Select(field => field["name"]!.GetValue<string>())));
            Assert.That(wrong, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Resources))]
    public void KeysOfAFile_AreUnique_AndPointAtRows(string name)
    {
        var schema = Resource(name)["schema"]!;
        string[] primary = schema["primaryKey"] switch { JsonArray many => [.. many.Select(one => one!.GetValue<string>())], { } one => [one.GetValue<string>()], null => [] };
        using (Assert.EnterMultipleScope())
        {
            if (primary.Length > 0)
            {
                Assert.That(Columns(name, primary), Is.Unique);
            }

            foreach (var key in schema["foreignKeys"]?.AsArray() ?? [])
            {
                var reference = key!["reference"]!;
                var known = Columns(reference["resource"]!.GetValue<string>(), reference["fields"]!.GetValue<string>()).ToHashSet();
                Assert.That(Columns(name, key["fields"]!.GetValue<string>()).Where(cell => !known.Contains(cell)), Is.Empty);
            }
        }
    }

    // Serbian is written in Cyrillic, from which Latin is made, and stands wherever English does.
    [TestCaseSource(nameof(Resources))]
    public void SerbianTexts_AreCyrillic_AndStandBesideTheEnglish(string name)
    {
        var (header, rows) = Read(name);
        var wrong =
            from column in header.Select((title, index) => (title, index)).Where(column => column.title.EndsWith("_sr"))
            let english = Array.IndexOf(header, column.title[..^3])
            from row in rows
            where Latin().IsMatch(row[column.index]) || row[column.index].Length == 0 != (row[english].Length == 0)
            select $"{name}, {row[0]}, {column.title}";
        Assert.That(wrong, Is.Empty);
    }

    private static bool Keeps(string cell, JsonNode? constraints) => cell.Length == 0
        ? constraints?["required"]?.GetValue<bool>() != true
        : (constraints?["pattern"] is not { } pattern || Regex.IsMatch(cell, $"^({pattern.GetValue<string>()})$"))
            && (constraints?["enum"] is not { } codes || codes.AsArray().Any(code => code!.GetValue<string>() == cell));

    private static JsonNode Resource(string name) => Package["resources"]!.AsArray().Single(resource => resource!["name"]!.GetValue<string>() == name)!;

    private static IEnumerable<string> Columns(string name, params string[] columns)
    {
        var (header, rows) = Read(name);
        return rows.Select(row => string.Join('|', columns.Select(column => row[Array.IndexOf(header, column)])));
    }

    private static (string[] Header, List<string[]> Rows) Read(string name)
    {
        var rows = new List<string[]>();
        using var stream = File.OpenRead(Path.Combine(Repository.Data, Resource(name)["path"]!.GetValue<string>()));
        using var reader = CsvReader.Create(stream, new CsvReaderOptions());
        reader.ReadHeader();
        string[] header = [.. reader.Headers];
        while (reader.Read())
        {
            rows.Add([.. header.Select((_, column) => reader.GetString(column) ?? "")]);
        }

        return (header, rows);
    }

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();
}
