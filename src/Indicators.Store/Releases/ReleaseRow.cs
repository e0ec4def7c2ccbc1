using System.Globalization;
using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>A release as the database holds it.</summary>
internal sealed record ReleaseRow
{
    internal const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    internal const string Columns = "number, at, hash, input, author, message, observations, added, ended";

    public required long Number { get; init; }

    public required string At { get; init; }

    public required string Hash { get; init; }

    public required string Input { get; init; }

    public required string Author { get; init; }

    public required string Message { get; init; }

    public required long Observations { get; init; }

    public required long Added { get; init; }

    public required long Ended { get; init; }

    internal bool HasTime => DateTimeOffset.TryParseExact(At, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    /// <summary>The release in force; null before the first.</summary>
    internal static Release? Latest(SqliteConnection connection, SqliteTransaction transaction) =>
        connection.QueryFirstOrDefault<ReleaseRow>($"SELECT {Columns} FROM release ORDER BY number DESC LIMIT 1", transaction: transaction)?.ToRelease();

    internal Release ToRelease() => new(
        Number,
        DateTimeOffset.ParseExact(At, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Hash,
        Input,
        Author,
        Message,
        new ReleaseCounts(Observations, Added, Ended));
}
