using System.Text.RegularExpressions;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers.Tests;

/// <summary>The facts of the founding document that a database holds, one for each row that carries the fact.</summary>
internal static partial class FactsHeld
{
    internal const string Id = "[A-Z][0-9]+b?";
    internal const string Source = "atina-2023";

    internal static IReadOnlyList<string> In(string database)
    {
        using var snapshot = StoreSnapshot.Open(database);
        return
        [
            .. Observations(snapshot).SelectMany(row => IdsOf(row.Note)),
            .. snapshot.Spells().Where(row => row.Source == Source).SelectMany(row => IdsOf(row.Note)),
            .. snapshot.Duties().Where(row => row.Source == Source).SelectMany(row => IdsOf(row.Note)),
            .. snapshot.Events().Where(row => row.Source == Source).SelectMany(row => IdsOf(row.Note)),
            .. snapshot.Claims().Where(row => row.Source == Source).Select(row => row.Id),
        ];
    }

    internal static IEnumerable<Observation> Observations(StoreSnapshot snapshot) => snapshot.Indicators().Select(indicator => indicator.Id)
        .Concat(snapshot.DerivedIndicators().Select(derived => derived.Id))
        .SelectMany(indicator => snapshot.Observations(new ObservationFilter { Indicator = indicator, Sources = [Source] }));

    /// <summary>The ids with which a note begins: <c>S2 and S3: …</c></summary>
    internal static IEnumerable<string> IdsOf(string note) => Beginning().Match(note).Groups["ids"].Value.Split(" and ", StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex($"^(?<ids>{Id}( and {Id})*): ")]
    private static partial Regex Beginning();
}
