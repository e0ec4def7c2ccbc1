using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Indicators.Api;

/// <summary>Believes what proxies say of the client, its scheme and the host it asked, if the operator named them. Anybody could send the same headers.</summary>
internal static class KnownProxies
{
    /// <summary>The networks of the proxies; an address alone is a network of one.</summary>
    /// <param name="text">Addresses or networks with commas between.</param>
    /// <exception cref="SettingException">One is neither.</exception>
    internal static IReadOnlyList<IPNetwork> Of(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    internal static void UseForwarded(this WebApplication app, string proxies)
    {
        var networks = Of(proxies);
        // Without a known proxy the framework would believe everybody.
        if (networks.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            // As far back as proxies are known: what stands before the first unknown address was written by anybody.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }

    private static IPNetwork Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new SettingException($"Indicators:Proxies has \"{text}\"; allowed: addresses (10.0.0.1, ::1) and networks (10.0.0.0/8, fd00::/8), with commas between");
}
