using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The words for pairs of figures beside the one that a claim is checked with.</summary>
internal static partial class PairWords
{
    // A sentence that can be printed; all pairs stand in the answer.
    private const int MostInSentence = 6;

    /// <summary>What must be said of the pair that was taken, with a space before it: that it is derived, and what contradicts it; empty where nothing must.</summary>
    internal static string OnTaken(Catalogue catalogue, CheckedPair? taken)
    {
        var derived = taken is { Kind: PairKind.AddedParts, Numerator: { WorkedOut: { } added } numerator } ? $" {numerator.Display} is derived, {added} ({Document(catalogue, numerator)})." : "";
        return derived + string.Concat(taken?.Conflicts.Select(conflict => $" {conflict.Sentence}") ?? []);
    }

    /// <summary>"Other figures: …", with a space before it; empty where there are none.</summary>
    internal static string Others(Catalogue catalogue, IEnumerable<CheckedPair> others, DerivedIndicator derived)
    {
        // Documents that print the same say the same.
        var pairs = others.DistinctBy(pair => (Side(pair.Numerator), Side(pair.Denominator))).ToList();
        var more = pairs.Count > MostInSentence ? $"; and {pairs.Count - MostInSentence} more" : "";
        return pairs.Count == 0 ? "" : $" Other figures: {string.Join("; ", pairs.Take(MostInSentence).Select(pair => Clause(catalogue, pair, derived)))}{more}.";
    }

    /// <summary>One pair: figures, documents, result, verdict, and what is wrong with it.</summary>
    internal static string Clause(Catalogue catalogue, CheckedPair pair, DerivedIndicator derived)
    {
        var isLike = pair.Kind is PairKind.LikeIndicator or PairKind.NotLikeForLike or PairKind.Mistakable || pair.Numerator.Indicator != derived.Numerator;
        var isOneDocument = pair.Numerator.Source == pair.Denominator.Source;
        var above = Named(catalogue, pair.Numerator, isLike, isOneDocument && derived.Kind != DerivedKind.Change);
        var below = Named(catalogue, pair.Denominator, isLike && pair.Denominator.Indicator != pair.Numerator.Indicator, isSaid: false);
        var sign = derived.Kind switch { DerivedKind.Change => "after", DerivedKind.Difference => "−", _ => "/" };
        var caveats = pair.Caveats.Count == 0 ? "" : $" ({string.Join("; ", pair.Caveats)})";
        // Of everybody instead of the part, contradictions on everybody's parts are beside the point.
        var conflicts = pair.Kind == PairKind.Mistakable ? "" : string.Concat(pair.Conflicts.Select(conflict => $", but {conflict.Sentence.TrimEnd('.')}"));
        var verdict = pair.Kind is PairKind.EarlierYear or PairKind.NotLikeForLike ? "" : $": {VerdictText.Of(pair.Verdict).ToLowerInvariant()}";
        return $"{above} {sign} {below} is {pair.Display}{verdict}{caveats}{conflicts}";
    }

    private static string Named(Catalogue catalogue, PairOperand operand, bool withName, bool isSaid)
    {
        var name = withName ? $" “{catalogue.Indicators[operand.Indicator].Name.En}”" : "";
        var added = operand.WorkedOut is { } parts ? $", derived, {parts.TrimEnd('.')}" : "";
        return isSaid && added.Length == 0 ? $"{operand.Display}{name}" : $"{operand.Display}{name} ({Document(catalogue, operand)}{added})";
    }

    private static (string, string, string, string, string) Side(PairOperand operand) => (operand.Indicator, operand.Breakdown.Text, operand.Period.Text, operand.CountedBy, operand.Display);

    private static string Document(Catalogue catalogue, PairOperand operand) => $"{ShortName(catalogue.NameOf(Code.Counters, operand.CountedBy))}, {operand.Source}, {PeriodText.Show(operand.Period)}";

    /// <summary>The abbreviation in the brackets of a counter's name, where it has one.</summary>
    internal static string ShortName(string name) => Abbreviation().Match(name) is { Success: true } found ? found.Groups["short"].Value : name;

    [GeneratedRegex(@"\((?<short>[A-Z]{2,})\)\z")]
    private static partial Regex Abbreviation();
}
