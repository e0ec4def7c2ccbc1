using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The names of the codes that occur in an answer.</summary>
internal static class CodeLabels
{
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(SeriesAnswer answer, Catalogue catalogue)
    {
        var (observations, language) = (answer.Observations, answer.Language);
        var parts = observations.SelectMany(figure => figure.Breakdown.Parts).ToLookup(part => part.Dimension, part => part.Code);
        var labels = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        Add("geo", observations.Select(figure => figure.Area), area => catalogue.NameOf(Dimensions.Origin, area, language));
        Add("dimension", Dimensions.All.Where(parts.Contains), dimension => DimensionNames.Of(dimension).In(language));
        foreach (var dimension in Dimensions.All.Where(parts.Contains))
        {
            Add(dimension, parts[dimension], code => catalogue.NameOf(dimension, code, language));
        }

        Add("countedBy", observations.Select(figure => figure.CountedBy), counter => catalogue.NameOf(Code.Counters, counter, language));
        Add("body", observations.Select(figure => figure.Body).OfType<string>(), body => catalogue.NameOf(Code.Bodies, body, language));
        Add(RelationNames.List, observations.Select(figure => figure.Figure?.Relation.Code()).OfType<string>(), relation => catalogue.NameOf(RelationNames.List, relation, language));
        Add("unit", observations.Count == 0 ? [] : [answer.Indicator.Unit.Code], unit => UnitNames.Of(unit).In(language));
        Add("status", observations.Select(figure => figure.Status.Letter()), letter => StatusNames.Of(StatusLetters.Parse<ObservationStatus>(letter)).In(language));
        return labels;

        void Add(string list, IEnumerable<string> codes, Func<string, string> name)
        {
            var named = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var code in codes)
            {
                if (!named.ContainsKey(code))
                {
                    named[code] = name(code);
                }
            }

            if (named.Count > 0)
            {
                labels[list] = named;
            }
        }
    }
}
