using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Everything that a release publishes.</summary>
/// <param name="Data">The content, in the order of keys.</param>
/// <param name="Withheld">How many figures are held back, and not among it.</param>
public sealed record PublishedData(DataSet Data, int Withheld)
{
    /// <summary>What a release publishes.</summary>
    /// <param name="publication">The release as it is published.</param>
    public static PublishedData Of(Publication publication)
    {
        var snapshot = publication.Snapshot;
        var observations = publication.Catalogue.Entries.OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .SelectMany(entry => snapshot.Observations(new ObservationFilter { Indicator = entry.Id }))
            .ToList();
        return new PublishedData(
            new DataSet
            {
                Codes = snapshot.Codes(),
                Spellings = snapshot.Spellings(),
                Sources = snapshot.Sources(),
                Indicators = snapshot.Indicators(),
                DerivedIndicators = snapshot.DerivedIndicators(),
                Notes = snapshot.Notes(),
                Observations = observations.Where(publication.MayShow).Select(observation => (PlacedObservation)observation),
                Spells = snapshot.Spells(),
                Duties = snapshot.Duties(),
                Events = snapshot.Events(),
                Claims = snapshot.Claims(),
            },
            observations.Count(observation => !publication.MayShow(observation)));
    }
}
