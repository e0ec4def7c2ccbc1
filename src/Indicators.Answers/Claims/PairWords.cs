using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Answers;

/// <summary>The words for pairs of figures beside the one that a claim is checked with.</summary>
internal static partial class PairWords
{
    // A sentence that can be printed; all pairs stand in the answer.
    private const int MostInSentence = 6;

    private static readonly Wording After = new("after", "после");

    /// <summary>What stands between the two figures: 5 / &gt; 116,000; of a change, 20 after 30.</summary>
    internal static Wording Sign(DerivedIndicator derived) => derived.Kind switch
    {
        DerivedKind.Change => After,
        DerivedKind.Difference => Wording.Same("−"),
        _ => Wording.Same("/"),
    };

    /// <summary>What must be said of the pair that was taken, with a space before it: that it is derived, and what contradicts it; empty where nothing must.</summary>
    internal static Wording OnTaken(Catalogue catalogue, CheckedPair? taken)
    {
        var derived = taken is { Kind: PairKind.AddedParts, Numerator: { WorkedOut: { } added } numerator } ? IsDerived(numerator.Display, added, Document(catalogue, numerator)) : Wording.Empty;
        return Wording.Joined("", [derived, Contradictions(taken?.Conflicts ?? [])]);
    }

    /// <summary>The sentences of contradictions, each with a space before it; empty where there are none.</summary>
    internal static Wording Contradictions(IEnumerable<Conflict> conflicts) => Wording.Joined("", conflicts.Select(conflict => Wording.Of($" {conflict.Sentence}", $" {conflict.Sentence}")));

    /// <summary>"Other figures: …", with a space before it; empty where there are none.</summary>
    internal static Wording Others(Catalogue catalogue, IEnumerable<CheckedPair> others, DerivedIndicator derived)
    {
        // Documents that print the same say the same.
        var pairs = others.DistinctBy(pair => (Side(pair.Numerator), Side(pair.Denominator))).ToList();
        var told = Wording.Joined("; ", pairs.Take(MostInSentence).Select(pair => Clause(catalogue, pair, derived)));
        var rest = pairs.Count - MostInSentence;
        var more = rest > 0 ? Wording.Of($"; and {rest} more", $"; и још {rest}") : Wording.Empty;
        return pairs.Count == 0 ? Wording.Empty : Wording.Of($" Other figures: {told}{more}.", $" Други подаци: {told}{more}.");
    }

    /// <summary>One pair: figures, documents, result, verdict, and what is wrong with it.</summary>
    internal static Wording Clause(Catalogue catalogue, CheckedPair pair, DerivedIndicator derived)
    {
        var isLike = pair.Kind is PairKind.LikeIndicator or PairKind.NotLikeForLike or PairKind.Mistakable || pair.Numerator.Indicator != derived.Numerator;
        var isOneDocument = pair.Numerator.Source == pair.Denominator.Source;
        var above = Named(catalogue, pair.Numerator, isLike, isOneDocument && derived.Kind != DerivedKind.Change);
        var below = Named(catalogue, pair.Denominator, isLike && pair.Denominator.Indicator != pair.Numerator.Indicator, isSaid: false);
        var operands = Wording.Joined(" ", [above, Sign(derived), below]);
        var result = Wording.Of($"{operands} is {pair.Display}", $"{operands} је {pair.Display}");
        var verdict = pair.Kind is PairKind.EarlierYear or PairKind.NotLikeForLike ? result : Wording.Joined(": ", [result, VerdictText.Of(pair.Verdict).Lowered()]);
        // Of everybody instead of the part, contradictions on everybody's parts are beside the point.
        var told = pair.Caveats.Count == 0 ? verdict : verdict.With(Wording.Joined("; ", pair.Caveats));
        return Wording.Joined("", [told, .. pair.Kind == PairKind.Mistakable ? [] : pair.Conflicts.Select(conflict => But(conflict.Sentence.WithoutStop()))]);
    }

    /// <summary>The abbreviation in the brackets of a counter's name, where it has one.</summary>
    internal static Wording ShortName(Wording name) => new(ShortName(name.En), ShortName(name.Sr));

    private static string ShortName(string name) => Abbreviation().Match(name) is { Success: true } found ? found.Groups["short"].Value : name;

    private static Wording Named(Catalogue catalogue, PairOperand operand, bool withName, bool isSaid)
    {
        var figure = withName ? Wording.Joined(" ", [operand.Display, catalogue.Indicators[operand.Indicator].Name.Quoted()]) : operand.Display;
        var document = Document(catalogue, operand);
        return operand.WorkedOut is { } parts
            ? Wording.Of($"{figure} ({document}, derived, {parts.WithoutStop()})", $"{figure} ({document}, изведено, {parts.WithoutStop()})")
            : isSaid ? figure
            : figure.With(document);
    }

    private static (string, string, string, string, Wording) Side(PairOperand operand) => (operand.Indicator, operand.Breakdown.Text, operand.Period.Text, operand.CountedBy, operand.Display);

    private static Wording Document(Catalogue catalogue, PairOperand operand) =>
        Wording.Joined(", ", [ShortName(catalogue.Named(Code.Counters, operand.CountedBy)), Wording.Same(operand.Source), PeriodText.Shown(operand.Period)]);

    private static Wording IsDerived(Wording figure, Wording added, Wording document) => Wording.Of($" {figure} is derived, {added} ({document}).", $" {figure} је изведено, {added} ({document}).");

    private static Wording But(Wording conflict) => Wording.Of($", but {conflict}", $", али {conflict}");

    [GeneratedRegex(@"\((?<short>[A-ZЂЈ-ЋЏА-Ш]{2,})\)\z")]
    private static partial Regex Abbreviation();
}
