using System.Text.Json;

namespace Indicators.Api.Tests;

/// <summary>One address of each path that the OpenAPI document describes, and the pages that it does not.</summary>
internal static class EveryAddress
{
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["/indicators/"] = "identification-rate", ["/charts/"] = "identification-rate", ["/embed/"] = "identification-rate", ["/problems/"] = "not-found",
        ["/api/v1/indicators/"] = "identified-victims", ["/api/v1/series/"] = "identification-rate", ["/api/v1/claims/"] = "K1", ["/api/v1/sources/"] = "atina-2023",
    };

    internal static IEnumerable<string> Of(TestHost host) => JsonDocument.Parse(host.GetText("/swagger/v1/swagger.json")).RootElement.GetProperty("paths").EnumerateObject()
        .Select(path => Filled(path.Name)).Concat(["/", "/swagger/index.html", "/swagger/v1/swagger.json"]).Distinct();

    private static string Filled(string path) => path
        .Replace("{id}", Ids.FirstOrDefault(known => path.StartsWith(known.Key, StringComparison.Ordinal)).Value ?? "unknown", StringComparison.Ordinal)
        .Replace("{number}", "1", StringComparison.Ordinal).Replace("{from}", "0", StringComparison.Ordinal).Replace("{to}", "1", StringComparison.Ordinal);
}
