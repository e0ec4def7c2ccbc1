namespace Indicators.Api;

/// <summary>How long things may take, in seconds.</summary>
public sealed record TimeoutSettings
{
    private const int Longest = 3600;

    // Kestrel looks once a second, and takes no shorter time of grace.
    private const int ShortestReading = 2;

    /// <summary>An answer, from the question to its first byte.</summary>
    public int Request { get; init; } = 30;

    /// <summary>Waiting for a turn to draw a picture.</summary>
    public int Rendering { get; init; } = 10;

    /// <summary>A client, until all of its question's headers are sent.</summary>
    public int Headers { get; init; } = 15;

    /// <summary>A client that reads hardly anything of its answer, until the connection is closed.</summary>
    public int Reading { get; init; } = 10;

    /// <summary>A connection between two questions.</summary>
    public int Idle { get; init; } = 60;

    internal void Check()
    {
        foreach (var (name, seconds, least) in new[] { (nameof(Request), Request, 1), (nameof(Rendering), Rendering, 1), (nameof(Headers), Headers, 1), (nameof(Reading), Reading, ShortestReading), (nameof(Idle), Idle, 1) })
        {
            if (seconds < least || seconds > Longest)
            {
                throw new SettingException($"Indicators:Timeouts:{name} is {seconds}; allowed: {least} to {Longest} seconds");
            }
        }
    }
}
