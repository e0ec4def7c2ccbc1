using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>What the page for frames says beside the picture.</summary>
internal static class EmbedWords
{
    internal static readonly Wording Figures = new("The figures", "Подаци");
    internal static readonly Wording Revised = new("Revised.", "Измењено.");
    internal static readonly Wording Revisions = new("What was revised", "Шта је измењено");
    internal static readonly Wording AllChanges = new("All changes", "Све измене");

    internal static Wording NotRevised(Revisions revisions) => new(
        $"As published in release {revisions.Pinned.Number}, with the contradictions known then. None of its figures was revised up to release {revisions.Latest.Number}.",
        $"Како је објављено у издању {revisions.Pinned.Number}, са тада познатим противречностима. До издања {revisions.Latest.Number} ниједан од ових података није измењен.");

    internal static Wording Pinned(Revisions revisions)
    {
        var (en, sr) = revisions.Withdrawn.Count > 0 ? (", without what was withdrawn since", ", без онога што је од тада повучено") : ("", "");
        return new Wording(
            $"This is what was published in release {revisions.Pinned.Number}{en}; the latest is release {revisions.Latest.Number}.",
            $"Овако је објављено у издању {revisions.Pinned.Number}{sr}; најновије је издање {revisions.Latest.Number}.");
    }

    internal static Wording More(int count) => new($"and {count} more", $"и још {count}");

    internal static Wording Withdrawn(WithdrawnFigure figure)
    {
        var period = PeriodText.Shown(figure.Period);
        return Wording.Of($"{period}: withdrawn in release {figure.Release} ({figure.Reason})", $"{period}: повучено у издању {figure.Release} ({figure.Reason})");
    }

    /// <summary>A figure as it was and as it is, with what tells it from the others of the picture.</summary>
    internal static Wording Of(Revision revision, Catalogue catalogue, bool isOfSeveralAreas)
    {
        var figure = (revision.After ?? revision.Before)!;
        var about = Wording.Joined(", ", [
            .. isOfSeveralAreas ? [catalogue.Named(Dimensions.Origin, figure.Area)] : Array.Empty<Wording>(),
            .. figure.Breakdown.Parts.Select(part => catalogue.Named(part.Dimension, part.Code)),
            PeriodText.Shown(figure.Period)]);
        var documents = new Wording(
            DocumentName.Of(catalogue, figure.Source, figure.DenominatorSource, Language.English), DocumentName.Of(catalogue, figure.Source, figure.DenominatorSource, Language.SerbianCyrillic));
        var (en, sr) = (revision.Before, revision.After) switch
        {
            (null, { } now) => ($"{now.Shown.En}, new in release {revision.Since}", $"{now.Shown.Sr}, ново у издању {revision.Since}"),
            ({ } then, null) => ($"{then.Shown.En}, no longer there since release {revision.Since}", $"{then.Shown.Sr}, од издања {revision.Since} га више нема"),
            ({ } then, { } now) => ($"{then.Shown.En}; since release {revision.Since}: {now.Shown.En}", $"{then.Shown.Sr}; од издања {revision.Since}: {now.Shown.Sr}"),
            _ => ("", ""),
        };
        return new Wording($"{about.En} ({documents.En}): {en}", $"{about.Sr} ({documents.Sr}): {sr}");
    }
}
