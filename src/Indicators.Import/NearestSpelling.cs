using F23.StringSimilarity;

namespace Indicators.Import;

/// <summary>The allowed word that is most like a wrong one: a suggestion, never applied.</summary>
public static class NearestSpelling
{
    private static readonly Damerau Edits = new();

    /// <summary>The nearest of the allowed words.</summary>
    /// <param name="found">The word found.</param>
    /// <param name="allowed">The allowed words.</param>
    /// <returns>The word that takes the fewest edits, upper and lower case aside, and letters of other alphabets that look the same; null if that is more than a third of its letters (one is always few enough, and so are two of four).</returns>
    public static string? Of(string found, IEnumerable<string> allowed)
    {
        if (found.Length is 0 or > 100)
        {
            return null;
        }

        var written = LookAlike.InLatin(found).ToLowerInvariant();
        var nearest = allowed
            .Select(word => (Word: word, Edits: Edits.Distance(written, word.ToLowerInvariant())))
            .OrderBy(candidate => candidate.Edits)
            // Two letters that changed places are likelier than another letter: SBR is SRB, and not GBR.
            .ThenByDescending(candidate => written.Order().SequenceEqual(candidate.Word.ToLowerInvariant().Order()))
            .FirstOrDefault();
        return nearest.Word is not null && nearest.Edits <= Math.Max(Math.Min(2, nearest.Word.Length / 2), nearest.Word.Length / 3) && nearest.Edits < found.Length ? nearest.Word : null;
    }
}
