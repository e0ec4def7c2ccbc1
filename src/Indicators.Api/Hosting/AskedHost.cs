namespace Indicators.Api;

/// <summary>Refuses requests to a host that cannot be one: answers name it in their addresses.</summary>
internal static class AskedHost
{
    // Nearly all ask by the same name.
    private static volatile string? lastHost;

    internal static void UseAskedHost(this WebApplication app) => app.Use((context, next) =>
        IsHost(context.Request.Host.Value) || HealthApi.IsAskedBy(context.Request)
            ? next(context)
            : Refusal.Of(ProblemKind.WrongValue, new RequestError("Host", context.Request.Host.Value ?? "", "the name or the address of a host, with a port or without one, in the header Host")).ExecuteAsync(context));

    private static bool IsHost(string? host)
    {
        if (host == lastHost)
        {
            return host is not null;
        }

        var isHost = CanBeHost(host);
        lastHost = isHost ? host : lastHost;
        return isHost;
    }

    private static bool CanBeHost(string? host) =>
        host is { Length: > 0 } && Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var address) && address is { UserInfo: "", PathAndQuery: "/", Fragment: "" };
}
