namespace Indicators.Api;

/// <summary>What an operator can set: the section <c>Indicators</c> of the configuration, as environment variables <c>Indicators__Database</c>, ….</summary>
public sealed record HostSettings
{
    /// <summary>The value of <see cref="SmallCounts"/> that shows small counts.</summary>
    public const string PublishSmallCounts = "publish";

    /// <summary>The value of <see cref="SmallCounts"/> that leaves small counts out.</summary>
    public const string WithholdSmallCounts = "withhold";

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

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The configuration of the host.</param>
    /// <exception cref="SettingException">A value is not allowed.</exception>
    public static HostSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Indicators");
        var settings = section.Get<HostSettings>() ?? new HostSettings();
        if (settings.SmallCounts is not (WithholdSmallCounts or PublishSmallCounts))
        {
            throw new SettingException($"Indicators:SmallCounts is \"{settings.SmallCounts}\"; allowed: {WithholdSmallCounts}, {PublishSmallCounts}");
        }

        return settings.RateLimit.PermitLimit >= 1
            ? settings
            : throw new SettingException($"Indicators:RateLimit:PermitLimit is {settings.RateLimit.PermitLimit}; allowed: 1 or more");
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
