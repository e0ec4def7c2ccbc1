using Dapper;

namespace Indicators.Store.Tests;

/// <summary>The rows of the observations, ended ones included, as only the tables show them.</summary>
internal static class DatabaseRows
{
    internal static IEnumerable<(string Value, long AddedIn, long? EndedIn)> OfObservations(TemporaryDatabase database, string period)
    {
        using var connection = database.Open();
        return connection.Query<(string, long, long?)>("SELECT value, added_in, ended_in FROM observation WHERE period = @period ORDER BY added_in", new { period });
    }
}
