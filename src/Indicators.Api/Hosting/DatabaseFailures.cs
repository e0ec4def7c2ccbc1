using Indicators.Answers;
using Indicators.Store;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Indicators.Api;

/// <summary>A database that cannot be read is no defect of the program: the answer is 503, and what is the matter stands in the log.</summary>
internal sealed partial class DatabaseFailures(HostSettings settings, ILogger<DatabaseFailures> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (KindOf(exception) is not { } kind)
        {
            return false;
        }

        NotRead(logger, FailureText.Of(exception, settings.Database));
        await ErrorPages.Answer(httpContext, Refusal.Of(kind));
        return true;
    }

    // What makes an answer out of others (the OpenAPI document) says only that one of them failed.
    private static ProblemKind? KindOf(Exception failure) => KindOfOne(failure) ?? (failure.InnerException is { } cause ? KindOf(cause) : null);

    private static ProblemKind? KindOfOne(Exception failure) => failure switch
    {
        SqliteException when DatabaseState.IsHeld(failure) => ProblemKind.Busy,
        SqliteException or StoreException or NothingPublishedException => ProblemKind.NotReady,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The database was not read: {Reason}")]
    private static partial void NotRead(ILogger logger, string reason);
}
