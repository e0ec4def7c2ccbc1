using System.Runtime.CompilerServices;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>Observations that are kept, as they are answered: one object in each language from one answer to the next, as long as the observation is kept.</summary>
internal sealed class KeptFigures
{
    // Some twenty megabytes, with what is made of them. The others are made for each answer: to drop some for others would leave their room to be collected.
    private const int Most = 5000;

    private readonly Dictionary<Language, ConditionalWeakTable<Observation, TracedFigure>> figures =
        LanguageTag.All.Values.ToDictionary(language => language, _ => new ConditionalWeakTable<Observation, TracedFigure>());

    private int count;

    internal TracedFigure Of(Publication publication, Observation observation, Language language)
    {
        if (figures[language].TryGetValue(observation, out var known))
        {
            return known;
        }

        var made = ObservedSeries.Traced(publication, observation, language);
        return Volatile.Read(ref count) < Most && Interlocked.Increment(ref count) <= Most ? figures[language].GetOrAdd(observation, made with { IsKept = true }) : made;
    }
}
