using Indicators.Model;

namespace Indicators.Answers;

/// <summary>A contradiction between figures or statements, which is shown and never resolved; or a difference between counters.</summary>
/// <param name="Id">Its identifier, made of what contradicts.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Indicator">The indicator; empty for a body.</param>
/// <param name="Body">The body; empty for an indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="Period">The period, or the stretch of time in dispute.</param>
/// <param name="Spells">The statements that contradict each other.</param>
/// <param name="Observations">The figures that contradict each other.</param>
/// <param name="Sentence">The contradiction in plain words.</param>
public sealed record Conflict(
    string Id, ConflictKind Kind, string Indicator, string Body, string Area, Period Period, IReadOnlyList<Spell> Spells, IReadOnlyList<Observation> Observations, Wording Sentence)
{
    /// <summary>The documents that contradict each other, or themselves.</summary>
    public IReadOnlyList<string> Sources => [.. Spells.Select(spell => spell.Source).Concat(Observations.Select(observation => observation.Source)).Distinct()];

    /// <summary>A contradiction of figures; the first one says what it is about.</summary>
    internal static Conflict Of(ConflictKind kind, IEnumerable<ComparedFigure> figures, Wording sentence)
    {
        List<Observation> observations = [.. figures.Select(figure => figure.Observation).Distinct()];
        var first = observations[0];
        return new Conflict(IdOf(kind, first), kind, first.Indicator, "", first.Area, first.Period, [], observations, sentence);
    }

    // What the kind keeps apart: parts one document each, the others one part of a whole each. A difference is between counters and bears the name of none.
    private static string IdOf(ConflictKind kind, Observation first)
    {
        var breakdown = first.Breakdown.Parts.Select(part => part.Code);
        IEnumerable<string> distinguishing = kind switch
        {
            ConflictKind.Parts => [first.Source],
            ConflictKind.Difference => breakdown,
            _ => [.. breakdown, first.CountedBy],
        };
        return string.Join('-', [kind.Code(), first.Indicator, first.Area, first.Period.Text.Replace("..", "open", StringComparison.Ordinal), .. distinguishing])
            .ToLowerInvariant().Replace('/', '-').Replace('+', '-');
    }
}

/// <summary>What contradicts what.</summary>
public enum ConflictKind
{
    /// <summary>One counter, keys alike but for the document, and figures that cannot be the same.</summary>
    Counter,

    /// <summary>Parts exceed their whole, or fall short of it although nothing is left over.</summary>
    Parts,

    /// <summary>A printed share or change that the counts cannot give.</summary>
    Stated,

    /// <summary>A total of several years that the counts of these years do not add up to.</summary>
    Sum,

    /// <summary>A part of a year has more than the year.</summary>
    Time,

    /// <summary>Two states of one body overlap, or one ends and the next begins at times that cannot be the same.</summary>
    Spells,

    /// <summary>No contradiction: two counters, or two territories, of the same name.</summary>
    Difference,
}
