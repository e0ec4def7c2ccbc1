using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using static Indicators.Api.Tests.SharedHost;

namespace Indicators.Api.Tests;

/// <summary>The tables are what the Data Package says of them. Tools that others wrote say so too: tests/clients/data-package/check.sh.</summary>
public sealed class DataPackageTests
{
    [Test]
    public void EveryTable_HasTheColumnsOfItsSchema_AndEveryCellIsOfItsType()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var resource in Resources())
            {
                var (name, fields) = (resource.GetProperty("name").GetString(), SchemaOf(resource).GetProperty("fields").EnumerateArray().ToList());
                var rows = Rows(Host.GetText("/" + resource.GetProperty("path").GetString()));
                Assert.That(rows[0], Is.EqualTo(fields.Select(field => field.GetProperty("name").GetString())), name);
                var wrong = rows.Skip(1).SelectMany(row => fields.Zip(row, (field, cell) => (Field: field, Cell: cell))).Where(cell => !Fits(cell.Field, cell.Cell)).Take(3);
                Assert.That(wrong.Select(cell => $"{name} {cell.Field.GetProperty("name")}: {cell.Cell}"), Is.Empty);
            }
        }
    }

    [Test]
    public void EveryPrimaryKey_TellsTheRowsApart()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var resource in Resources())
            {
                var rows = Rows(Host.GetText("/" + resource.GetProperty("path").GetString()));
                var places = SchemaOf(resource).GetProperty("primaryKey").EnumerateArray().Select(column => Array.IndexOf(rows[0], column.GetString())).ToList();
                Assert.That(rows.Skip(1).Select(row => string.Join('|', places.Select(place => row[place]))), Is.Unique, resource.GetProperty("name").GetString());
            }
        }
    }

    [Test]
    public void Package_NamesItsRelease_AndTablesOfThatRelease()
    {
        var package = Host.GetJson("/datapackage.json");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.GetProperty("$schema").GetString(), Is.EqualTo("https://datapackage.org/profiles/2.0/datapackage.json"));
            Assert.That(package.GetProperty("version").GetString(), Is.EqualTo("1"));
            Assert.That(Resources().Select(resource => resource.GetProperty("path").GetString()), Has.All.EndsWith("?asOf=1"));
            Assert.That(Resources().Select(resource => resource.GetProperty("name").GetString()), Is.SupersetOf(new[] { "observations", "indicators", "sources", "codes", "series-identification-rate" }));
            Assert.That(package.GetProperty("sources").GetArrayLength(), Is.EqualTo(Host.GetJson("/api/v1/sources").GetProperty("sources").GetArrayLength()));
            Assert.That(Host.GetText("/" + package.GetProperty("licenses")[0].GetProperty("path").GetString()), Does.Contain("belong to the sources"));
        }
    }

    private static bool Fits(JsonElement field, string cell)
    {
        var constraints = field.TryGetProperty("constraints", out var given) ? given : default;
        if (cell.Length == 0)
        {
            return constraints.ValueKind == JsonValueKind.Undefined || !constraints.TryGetProperty("required", out _);
        }

        var isOfType = field.GetProperty("type").GetString() switch
        {
            "string" => true,
            "number" => double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _),
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            _ => false,
        };
        return isOfType
            && (constraints.ValueKind == JsonValueKind.Undefined
                || ((!constraints.TryGetProperty("enum", out var values) || values.EnumerateArray().Any(value => value.GetString() == cell))
                    && (!constraints.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(cell, $"^(?:{pattern.GetString()})$"))));
    }

    private static IEnumerable<JsonElement> Resources() => Host.GetJson("/datapackage.json").GetProperty("resources").EnumerateArray();

    private static JsonElement SchemaOf(JsonElement resource) =>
        resource.GetProperty("schema") is { ValueKind: JsonValueKind.String } address ? Host.GetJson("/" + address.GetString()) : resource.GetProperty("schema");

    private static List<string[]> Rows(string text)
    {
        using var csv = CsvHelper.CsvReader.Create(new StringReader(text), new CsvHelper.CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index))]);
        }

        return rows;
    }
}
