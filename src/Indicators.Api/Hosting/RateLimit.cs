using System.Threading.RateLimiting;

namespace Indicators.Api;

/// <summary>Keeps one client from taking the host for itself.</summary>
internal static class RateLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    internal static void AddRateLimit(this IServiceCollection services, int permitLimit) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permitLimit, Window = Window, QueueLimit = 0 }));
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            await Refusal.Of(ProblemKind.TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
    });
}
