using System.Text.RegularExpressions;

namespace Indicators.Api.Tests;

/// <summary>The pages for people, read as text.</summary>
internal static partial class Pages
{
    /// <summary>One of each page.</summary>
    internal static readonly string[] All =
    [
        "/", "/indicators", "/indicators/identification-rate", "/indicators/identified-victims", "/indicators/days-without", "/claims", "/conflicts", "/timeline", "/sources", "/releases", "/releases/0..1", "/about",
    ];

    internal static readonly string[] Languages = ["en", "sr-Latn", "sr-Cyrl"];

    /// <summary>A page as a reader sees its signs; spaces that keep a sign with its number are spaces. Only &lt; and &gt; stay as references, as a test writes them.</summary>
    internal static string Read(string address) => Read(SharedHost.Host, address);

    internal static string Read(TestHost host, string address) => Shown(host.GetText(address));

    internal static string Shown(string page) => Reference().Replace(page, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16))).Replace('\u00a0', ' ');

    /// <summary>The addresses that a page names, as a browser asks for them: of this host alone.</summary>
    internal static IEnumerable<string> Own(string page) => Addresses(page).Where(address => address.StartsWith('/'));

    internal static IEnumerable<string> Addresses(string page) => Address().Matches(page).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).Select(address => address.Split('#')[0]).Where(address => address.Length > 0).Distinct();

    [GeneratedRegex("&#x([0-9A-Fa-f]+);")]
    private static partial Regex Reference();

    [GeneratedRegex("(?:href|src|srcset|action)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
