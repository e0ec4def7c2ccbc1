using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Indicators.Api;

/// <summary>Keeps one client from taking the host for itself.</summary>
internal static class RateLimit
{
    // A household or an office has a network of this length, and as many addresses as it likes.
    private const int NetworkOfOneClient = 64;

    // No address looks like it.
    private const string Unlimited = "health";

    internal static void AddRateLimit(this IServiceCollection services, int permitLimit) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => HealthApi.IsAskedBy(context.Request)
            ? RateLimitPartition.GetNoLimiter(Unlimited)
            : RateLimitPartition.Get<string>(ClientOf(context.Connection.RemoteIpAddress), _ => new RequestWindow(permitLimit, Limits.RateWindow, TimeProvider.System)));
        options.OnRejected = async (rejected, _) =>
        {
            // Whoever asks too much does not hold those up who hear the others.
            await Task.Yield();
            rejected.HttpContext.Response.Headers.RetryAfter = SecondsOf(rejected.Lease);
            await ErrorPages.Answer(rejected.HttpContext, Refusal.Of(ProblemKind.TooManyRequests));
        };
    });

    // Whole seconds, and the last one to its end: who comes earlier is refused again.
    private static string SecondsOf(RateLimitLease lease) =>
        Math.Ceiling(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait.TotalSeconds : Limits.RateWindow.TotalSeconds).ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whom requests are counted for: an address of IPv4, or a network of IPv6.</summary>
    internal static string ClientOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkOfOneClient / 8)),
        _ => address.ToString(),
    };
}
