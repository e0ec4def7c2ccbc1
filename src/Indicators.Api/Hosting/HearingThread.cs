using Indicators.Answers;

namespace Indicators.Api;

/// <summary>The thread that hears clients may answer them itself: handing a question to another thread and its answer back costs as much as a kept answer. While it does, it hears nobody else; so it gives what is kept, and makes what is made of kept rows alone. As soon as the database, or much work, is needed for an answer, another thread makes it from its beginning.</summary>
internal static class HearingThread
{
    // In the program's settings of the runtime, so that it is so for the program and not for whatever else has the host in it.
    private const string Wanted = "Indicators.HearingThreadAnswers";

    // Read by the runtime's sockets when the first is opened; there is no other way to set them.
    private const string Completions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
    private const string Threads = "DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT";

    internal static bool IsUsed { get; } = AppContext.TryGetSwitch(Wanted, out var wanted) && wanted && Environment.GetEnvironmentVariable(Completions) is null or "1";

    /// <summary>Lets the threads that hear clients go on with what they heard. Before the first socket is opened.</summary>
    internal static void Prepare()
    {
        if (IsUsed)
        {
            Environment.SetEnvironmentVariable(Completions, "1");
            // Each has its own clients: with one for each processor one of them would wait while the other has work for both.
            Environment.SetEnvironmentVariable(Threads, Environment.GetEnvironmentVariable(Threads) ?? $"{2 * Environment.ProcessorCount}");
        }
    }

    /// <summary>Lets the thread that hears clients make the answers of a route, where all that they need is kept.</summary>
    internal static RouteHandlerBuilder QuickWhereKept(this RouteHandlerBuilder route) => route.WithMetadata(new Quick());

    /// <summary>Goes on with another thread.</summary>
    internal static async Task Leave(HttpContext context, RequestDelegate next)
    {
        await Task.Yield();
        await next(context);
    }

    /// <summary>Makes answers; last of all, so that what was begun need not be taken back.</summary>
    internal static void UseHearingThread(this WebApplication app) => app.Use((context, next) =>
        // Without the key of the answer it was left already.
        context.Features.Get<AnswerKey>() is null ? next(context)
        : context.GetEndpoint()?.Metadata.GetMetadata<Quick>() is null ? Leave(context, next)
        : TryHere(context, next));

    private static async Task TryHere(HttpContext context, RequestDelegate next)
    {
        try
        {
            await Haste.Do(() => next(context));
            return;
        }
        catch (TakesLongException) when (!context.Response.HasStarted)
        {
            // Begun again below.
        }

        await Leave(context, next);
    }

    private sealed class Quick;
}
