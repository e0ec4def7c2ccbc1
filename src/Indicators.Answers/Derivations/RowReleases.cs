using Indicators.Model;
using Indicators.Store;

namespace Indicators.Answers;

/// <summary>Which release brought each row that figures are made from.</summary>
internal sealed class RowReleases(Publication publication)
{
    private readonly Dictionary<(string Indicator, string Area), IReadOnlyDictionary<ObservationKey, long>> observations = [];
    private readonly Lazy<IReadOnlyDictionary<string, long>> spells = new(publication.Snapshot.ReleasesOfSpells);
    private readonly Lazy<IReadOnlyDictionary<string, long>> duties = new(publication.Snapshot.ReleasesOfDuties);

    internal long Of(Observation observation)
    {
        var (indicator, area) = (observation.Indicator, observation.Area);
        if (!observations.TryGetValue((indicator, area), out var releases))
        {
            observations[(indicator, area)] = releases = publication.Snapshot.ReleasesOf(new ObservationFilter { Indicator = indicator, Areas = [area] });
        }

        return releases[observation.Key];
    }

    internal long Of(Spell spell) => spells.Value[spell.Id];

    internal long Of(Duty duty) => duties.Value[duty.Id];
}
