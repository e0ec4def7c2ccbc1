using Indicators.Model;

namespace Indicators.Answers;

/// <summary><c>no-licence</c> and <c>no-date</c>: a source of which that is not said.</summary>
internal static class SourceGaps
{
    internal static IEnumerable<PlausibilityWarning> Of(Catalogue catalogue)
    {
        foreach (var source in catalogue.Sources.Values)
        {
            if (source.Licence.Length == 0)
            {
                yield return new PlausibilityWarning(
                    ProblemType.NoLicence, [], source, "licence", $"the source {source.Id} has no licence; if its publisher states none, say so: “Not stated; cite the source”", 0);
            }

            if (source.Published is null)
            {
                yield return new PlausibilityWarning(
                    ProblemType.NoDate, [], source, "published", $"the source {source.Id} has no date of publication; a year is enough, and {Period.UnknownEnd} says that it is undated", 0);
            }
        }
    }
}
