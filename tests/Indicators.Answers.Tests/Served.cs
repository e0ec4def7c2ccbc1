using Indicators.Store;

namespace Indicators.Answers.Tests;

/// <summary>Which facts an address of the web host serves.</summary>
internal static class Served
{
    private const string Root = "/api/v1/";

    internal static IReadOnlyList<string> At(string address, Publication publication, string database)
    {
        using var snapshot = StoreSnapshot.Open(database);
        return address[Root.Length..].Split('/', '?')[0] switch
        {
            "series" => [.. publication.Ask(Query(address)).Observations.SelectMany(row => row.Notes.InEnglish()).SelectMany(FactsHeld.IdsOf)],
            "claims" => [.. ClaimAnswers.All(publication).Select(claim => claim.Claim.Id).Where(id => address == $"{Root}claims/{id}")],
            "conflicts" => [.. ConflictAnswers.All(publication).SelectMany(conflict => conflict.Spells).SelectMany(spell => FactsHeld.IdsOf(spell.Note))],
            "spells" => [.. snapshot.Spells().SelectMany(row => FactsHeld.IdsOf(row.Note))],
            "duties" => [.. snapshot.Duties().SelectMany(row => FactsHeld.IdsOf(row.Note))],
            "events" => [.. snapshot.Events().SelectMany(row => FactsHeld.IdsOf(row.Note))],
            _ => throw new FormatException($"{address} is no address of a list"),
        };
    }

    internal static string Query(string address) => address[(Root + "series/").Length..].Replace(".json", "", StringComparison.Ordinal);
}
