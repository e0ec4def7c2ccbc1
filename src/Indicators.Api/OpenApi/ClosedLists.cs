using System.Reflection;
using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>The codes of properties and parameters that take only a few.</summary>
internal static class ClosedLists
{
    private static readonly IReadOnlyList<string> Statuses = [.. Enum.GetValues<ObservationStatus>().Select(status => status.Letter())];
    private static readonly IReadOnlyList<string> Relations = KebabCode.All<Relation>();
    private static readonly IReadOnlyList<string> Verdicts = KebabCode.All<Verdict>();
    private static readonly IReadOnlyList<string> Changes = KebabCode.All<ChangeKind>();

    private static readonly Dictionary<(Type Type, string Property), IReadOnlyList<string>> Known = new()
    {
        [(typeof(ObservationResponse), nameof(ObservationResponse.Status))] = Statuses,
        // Whatever is held back is in no answer: free, or, on a host that publishes them, small counts.
        [(typeof(ObservationResponse), nameof(ObservationResponse.Conf))] = [Confidentiality.Free.Letter(), Confidentiality.SmallCount.Letter()],
        [(typeof(ObservationResponse), nameof(ObservationResponse.Relation))] = Relations,
        [(typeof(FigureResponse), nameof(FigureResponse.Relation))] = Relations,
        [(typeof(CountedResponse), nameof(CountedResponse.Relation))] = Relations,
        [(typeof(StatedFigureResponse), nameof(StatedFigureResponse.Status))] = Statuses,
        [(typeof(OperandRowResponse), nameof(OperandRowResponse.Status))] = Statuses,
        [(typeof(DutyResponse), nameof(DutyResponse.Status))] = Statuses,
        [(typeof(DutyResponse), nameof(DutyResponse.Rule))] = [Duty.AtLeast],
        [(typeof(WithheldReason), nameof(WithheldReason.Confidentiality))] = [.. Enum.GetValues<Confidentiality>().Where(letter => letter != Confidentiality.Free).Select(letter => letter.Letter())],
        [(typeof(ClaimResponse), nameof(ClaimResponse.Verdict))] = Verdicts,
        [(typeof(ClaimResponse), nameof(ClaimResponse.Form))] = KebabCode.All<ClaimForm>(),
        [(typeof(ClaimResponse), nameof(ClaimResponse.Relation))] = KebabCode.All<ClaimRelation>(),
        [(typeof(PrintedFigureResponse), nameof(PrintedFigureResponse.Verdict))] = Verdicts,
        [(typeof(PairResponse), nameof(PairResponse.Verdict))] = Verdicts,
        [(typeof(PairResponse), nameof(PairResponse.Kind))] = KebabCode.All<PairKind>(),
        [(typeof(StatementChangeResponse), nameof(StatementChangeResponse.VerdictBefore))] = Verdicts,
        [(typeof(StatementChangeResponse), nameof(StatementChangeResponse.VerdictAfter))] = Verdicts,
        [(typeof(StatementChangeResponse), nameof(StatementChangeResponse.Change))] = Changes,
        [(typeof(FigureChangeResponse), nameof(FigureChangeResponse.Change))] = Changes,
        [(typeof(DefinitionChangeResponse), nameof(DefinitionChangeResponse.Change))] = Changes,
        [(typeof(DerivedChangeResponse), nameof(DerivedChangeResponse.Change))] = Changes,
        [(typeof(ChartChangeResponse), nameof(ChartChangeResponse.Change))] = Changes,
        [(typeof(RevisionResponse), nameof(RevisionResponse.Change))] = Changes,
        [(typeof(ConflictResponse), nameof(ConflictResponse.Kind))] = KebabCode.All<ConflictKind>(),
        [(typeof(IndicatorResponse), nameof(IndicatorResponse.Kind))] = [.. KebabCode.All<FigureKind>(), .. KebabCode.All<DerivedKind>().Except(KebabCode.All<FigureKind>())],
        [(typeof(DenominatorResponse), nameof(DenominatorResponse.Reference))] = KebabCode.All<ReferenceTime>(),
        [(typeof(LimitsResponse), nameof(LimitsResponse.SmallCounts))] = [HostSettings.WithholdSmallCounts, HostSettings.PublishSmallCounts],
        [(typeof(JsonStatResponse), nameof(JsonStatResponse.Version))] = ["2.0"],
        [(typeof(JsonStatResponse), nameof(JsonStatResponse.Class))] = ["dataset"],
        [(typeof(SeriesParameters), nameof(SeriesParameters.Published))] = ["true", "false"],
        [(typeof(AskedText), nameof(AskedText.Lang))] = [.. LanguageTag.All.Keys],
        [(typeof(SvgParameters), nameof(SvgParameters.Font))] = [SvgParameters.Embedded, SvgParameters.Named],
        [(typeof(SeriesParameters), nameof(SeriesParameters.Breakdown))] = [SeriesQuery.Total],
        [(typeof(AskedClaim), nameof(AskedClaim.Relation))] = [.. KebabCode.All<ClaimRelation>().Except([ClaimRelation.Largest.Code()])],
    };

    /// <summary>The codes; null where the list is open.</summary>
    internal static IReadOnlyList<string>? Of(MemberInfo property) => Known.GetValueOrDefault((property.DeclaringType!, property.Name));
}
