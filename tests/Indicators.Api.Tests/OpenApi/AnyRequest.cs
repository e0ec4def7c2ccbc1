using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Indicators.Api.Tests;

/// <summary>A request.</summary>
internal sealed record AskedRequest(ApiDocument.Operation Operation, string Method, string Address, IReadOnlyList<(string Name, string Value)> Headers, bool IsDocumentedPath)
{
    public override string ToString() => $"{Method} {Address} {string.Join(", ", Headers)}";
}

/// <summary>Requests made from the OpenAPI document: right, nearly right and hostile.</summary>
internal sealed class AnyRequest(ApiDocument document, LiveHost host)
{
    // As they stand in an address. None has in it what an answer must not have: it is sent back as what was got.
    private static readonly string[] Hostile =
    [
        "%00", "%FF%FE", "%C0%AF", "%ED%A0%80", "..%2F..%2Fetc%2Fpasswd", "%2e%2e%2f", "..%5C..%5Cwindows", "'%20OR%201%3D1%20--", "%22;%20DROP%20TABLE%20release;--", "%3Cscript%3Ealert(1)%3C/script%3E",
        "{{7*7}}", "$%7Bjndi:ldap%3A//x%7D", "%0D%0ASet-Cookie:%20a=b", "%E2%80%AE%F0%9F%92%A9", "%zz", "%", "%u0041", "NaN", "-0", "1e309", "99999999999999999999", "-1", "0", "null", "[]", "*", "..", ".", "%20", "%09", "=", "total,total", ",", ",,,", "+", "a+b",
        "2022.5", "9999", "0000", "-5", "2022-13", "2022-02-30", "2021/2022", "1999-01-01", "2022%00", new('S', 10_000), string.Join(',', Enumerable.Repeat("SRB", 101)), string.Concat(Enumerable.Repeat("%F0%9F%92%A9", 900)),
    ];

    private static readonly string[] OtherMethods = ["HEAD", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FOO"];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Accept", "text/csv"), ("Accept", "application/json;q=0.1, */*"), ("Accept", "nonsense"), ("Accept", "text/html,application/xhtml+xml"), ("Accept", new('a', 3000)), ("If-None-Match", "*"), ("If-None-Match", "\"x\""), ("If-None-Match", "not a tag"),
        ("Accept-Encoding", "br"), ("Accept-Encoding", "gzip;q=0"), ("Range", "bytes=0-10"), ("Origin", "https://example.org"), ("X-Forwarded-For", "1.2.3.4"), ("Host", "evil.example"), ("Host", "a:99999"), ("Host", ".."), ("Cookie", "a=b"),
    ];

    // A picture takes a hundred times as long as an answer in words, and is drawn by another test.
    private static readonly string[] Slow = [".png", ".svg", "/embed/{id}", "{from}..{to}", "/conflicts", "/differences"];

    private readonly Dictionary<string, string[]> allowed = [];
    private readonly string[] identifiers = [.. Identifiers(host, "/api/v1/indicators", "indicators")];

    internal Gen<AskedRequest> Requests => Gen.Frequency([.. document.Operations.Select(operation => (Array.Exists(Slow, operation.Path.EndsWith) || operation.Path == "/" ? 1 : 20, (IGen<AskedRequest>)Of(operation)))]);

    private Gen<AskedRequest> Of(ApiDocument.Operation operation)
    {
        var path = operation.In("path").Select(parameter => (string)parameter["name"]!).ToArray();
        var query = operation.In("query").ToArray();
        return Gen.Select(
            Gen.Select(PathValue(operation, path.ElementAtOrDefault(0)), PathValue(operation, path.ElementAtOrDefault(1)), (first, second) => new[] { first, second }),
            Narrowing(operation, query),
            query.Length == 0 ? Gen.Const(Array.Empty<string>()) : Gen.OneOfConst(query).SelectMany(Parameter).Array[0, 3],
            Gen.Frequency((12, Gen.Const("")), (1, Gen.OneOfConst(Hostile).Select(value => $"x={value}")), (1, Gen.OneOfConst(Hostile)), (1, Gen.Const("geo=SRB&geo=HRV"))),
            Gen.Frequency((9, Gen.Const("GET")), (1, Gen.OneOfConst(OtherMethods))),
            Gen.OneOfConst(Headers).Array[0, 2],
            (values, narrow, parameters, junk, method, headers) =>
            {
                var address = path.Index().Aggregate(operation.Path, (so, name) => so.Replace($"{{{name.Item}}}", values[name.Index].Value, StringComparison.Ordinal));
                var asked = string.Join('&', ((string[])[narrow, .. parameters, junk]).Where(part => part.Length > 0));
                return new AskedRequest(operation, method, asked.Length == 0 ? address : $"{address}?{asked}", [.. headers.DistinctBy(header => header.Name)], values.All(value => value.IsPlain));
            });
    }

    private Gen<(string Value, bool IsPlain)> PathValue(ApiDocument.Operation operation, string? name)
    {
        if (name is null)
        {
            return Gen.Const(("", true));
        }

        var example = operation.In("path").First(parameter => (string?)parameter["name"] == name)["example"]!.ToString();
        var known = Array.Exists(["/series/", "/indicators/", "/comparisons/"], operation.Path.Contains) ? Gen.OneOfConst(identifiers) : Gen.Const(example);
        return Gen.Frequency(
            (6, known.Select(value => (value, true))),
            (3, Near(known).Select(value => (value, value.Length > 0))),
            (1, Gen.OneOfConst(Hostile).Select(value => (value, false))));
    }

    // Without it most answers would have thousands of figures, and few requests could be tried.
    private static Gen<string> Narrowing(ApiDocument.Operation operation, JsonObject[] query) => operation.Path.EndsWith("/check", StringComparison.Ordinal)
        ? Gen.Frequency((4, Gen.Const("indicator=identification-rate&geo=SRB&period=2022&relation=about&value=0.004")), (1, Gen.Const("")))
        : query.Any(parameter => (string?)parameter["name"] == "last") ? Gen.Frequency((20, Gen.OneOfConst("geo=SRB&from=2022&to=2022", "source=atina-2023", "geo=HRV&from=2020&to=2021", "geo=JPN")), (1, Gen.Const("")))
        : operation.Path.EndsWith("/days", StringComparison.Ordinal) ? Gen.Frequency((4, Gen.Const("from=2021&to=2022")), (1, Gen.Const("")))
        : Gen.Const("");

    private Gen<string> Parameter(JsonObject parameter)
    {
        var name = (string)parameter["name"]!;
        var codes = Codes(name, parameter);
        var value = Gen.Frequency((6, Gen.OneOfConst(codes)), (1, Gen.Select(Gen.OneOfConst(codes), Gen.OneOfConst(codes), (one, other) => $"{one},{other}")), (2, Near(Gen.OneOfConst(codes))), (2, Gen.OneOfConst(Hostile)));
        var spelt = Gen.Frequency((15, Gen.Const(name)), (1, Near(Gen.Const(name))));
        return Gen.Select(spelt, value, (key, given) => $"{key}={given}");
    }

    // What a refusal says is allowed.
    private string[] Codes(string name, JsonObject parameter)
    {
        if (!allowed.TryGetValue(name, out var codes))
        {
            using var refused = host.Send(HttpMethod.Get, $"/api/v1/series/identified-victims.json?{name}=nothing");
            var errors = JsonNode.Parse(refused.Content.ReadAsStringAsync().GetAwaiter().GetResult())!["errors"]!.AsArray();
            var listed = errors[0]!["parameter"]!.ToString() == name ? errors[0]!["allowed"]?.AsArray().Select(code => code!.ToString()) : null;
            allowed[name] = codes = [.. listed ?? parameter["schema"]!["enum"]?.AsArray().Select(code => code!.ToString()) ?? [Uri.EscapeDataString(ApiDocument.ExampleOf(parameter))]];
        }

        return codes;
    }

    // A slip: a letter that is missing, doubled or in the other case, or one more.
    private static Gen<string> Near(Gen<string> right) => Gen.Select(right, Gen.Int[0, 30], Gen.Int[0, 3], (text, at, slip) =>
    {
        var place = at % Math.Max(1, text.Length);
        return (text.Length == 0 ? 3 : slip) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, text[place].ToString()),
            2 => new StringBuilder(text) { [place] = char.IsUpper(text[place]) ? char.ToLowerInvariant(text[place]) : char.ToUpperInvariant(text[place]) }.ToString(),
            _ => text + "_",
        };
    });

    private static IEnumerable<string> Identifiers(LiveHost host, string list, string name) => JsonNode.Parse(host.GetText(list))![name]!.AsArray().Select(entry => (string)entry!["id"]!);
}
