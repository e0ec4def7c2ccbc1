using System.Runtime.InteropServices;

namespace Indicators.Api;

/// <summary>Hears Ctrl-C (SIGINT) and SIGTERM, and asks the work to stop and to leave everything as it was. Asked twice, the program ends at once.</summary>
public sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    /// <summary>Listens from now on.</summary>
    public StopSignal() => registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Tells the work to stop.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The exit code of a program that was told to stop.</summary>
    public int Code { get; private set; } = ExitCode.Interrupted;

    /// <summary>Leaves what comes from now on to somebody else.</summary>
    public void Leave() => Array.ForEach(registrations, registration => registration.Dispose());

    /// <inheritdoc/>
    public void Dispose()
    {
        Leave();
        source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (source.IsCancellationRequested)
        {
            return;
        }

        signal.Cancel = true;
        Code = signal.Signal == PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Interrupted;
        source.Cancel();
    }
}
