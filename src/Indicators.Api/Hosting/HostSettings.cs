namespace Indicators.Api;

/// <summary>What an operator can set: the section <c>Indicators</c> of the configuration, as environment variables <c>Indicators__Database</c>, ….</summary>
public sealed record HostSettings
{
    /// <summary>The value of <see cref="SmallCounts"/> that shows small counts.</summary>
    public const string PublishSmallCounts = "publish";

    /// <summary>The value of <see cref="SmallCounts"/> that leaves small counts out.</summary>
    public const string WithholdSmallCounts = "withhold";

    // Each takes the memory of a picture.
    private const int MostRenderings = 1000;

    /// <summary>The database file.</summary>
    public string Database { get; init; } = "indicators.db";

    /// <summary>The folder of data that is imported on start; one that is not there is not imported.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The folder of chart definitions.</summary>
    public string Charts { get; init; } = "charts";

    /// <summary>How often one client may ask.</summary>
    public RateLimitSettings RateLimit { get; init; } = new();

    /// <summary><c>withhold</c>, or on an operator's own host <c>publish</c>.</summary>
    public string SmallCounts { get; init; } = WithholdSmallCounts;

    /// <summary>How many pictures are drawn at once.</summary>
    public int Renderings { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How long things may take.</summary>
    public TimeoutSettings Timeouts { get; init; } = new();

    /// <summary>How many bytes of its answer a client must read in a second, on average; the oldest mobile telephones read four times as many.</summary>
    public int SlowestBytesPerSecond { get; init; } = 1024;

    /// <summary>The proxies in front of the host, whose <c>X-Forwarded-*</c> headers are believed: addresses or networks (<c>10.0.0.0/8</c>) with commas between; nobody's without it.</summary>
    public string Proxies { get; init; } = "";

    /// <summary><c>text</c> or <c>json</c>; without it text on a terminal, JSON elsewhere.</summary>
    public string? Logs { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The configuration of the host.</param>
    /// <exception cref="SettingException">A value is not allowed.</exception>
    public static HostSettings From(IConfiguration configuration)
    {
        var settings = Read(configuration.GetSection("Indicators"));
        Allow("SmallCounts", settings.SmallCounts, settings.SmallCounts is WithholdSmallCounts or PublishSmallCounts, $"{WithholdSmallCounts}, {PublishSmallCounts}");
        Allow("Logs", settings.Logs, settings.Logs is null or HostLogs.Text or HostLogs.Json, $"{HostLogs.Text}, {HostLogs.Json}");
        Allow("RateLimit:PermitLimit", settings.RateLimit.PermitLimit, settings.RateLimit.PermitLimit >= 1, "1 or more");
        Allow("Renderings", settings.Renderings, settings.Renderings is >= 1 and <= MostRenderings, $"1 to {MostRenderings}");
        Allow("SlowestBytesPerSecond", settings.SlowestBytesPerSecond, settings.SlowestBytesPerSecond >= 1, "1 or more");
        settings.Timeouts.Check();
        _ = KnownProxies.Of(settings.Proxies);
        return settings;
    }

    private static HostSettings Read(IConfigurationSection section)
    {
        try
        {
            return section.Get<HostSettings>() ?? new HostSettings();
        }
        catch (InvalidOperationException notANumber)
        {
            throw new SettingException(notANumber.Message);
        }
    }

    private static void Allow(string name, object? value, bool isAllowed, string allowed)
    {
        if (!isAllowed)
        {
            throw new SettingException($"Indicators:{name} is {(value is string text ? $"\"{text}\"" : value)}; allowed: {allowed}");
        }
    }
}

/// <summary>How often one client may ask.</summary>
public sealed record RateLimitSettings
{
    /// <summary>Requests per client and minute.</summary>
    public int PermitLimit { get; init; } = 600;
}

/// <summary>A setting has a value that is not allowed.</summary>
/// <param name="message">Which one, what it is and what is allowed.</param>
public sealed class SettingException(string message) : Exception(message);
