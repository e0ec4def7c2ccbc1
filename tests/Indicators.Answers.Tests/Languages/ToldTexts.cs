using Indicators.Model;

namespace Indicators.Answers.Tests.Languages;

/// <summary>Every text that the program puts together over the whole data, with where it stands.</summary>
internal static class ToldTexts
{
    internal static IEnumerable<(string Where, Wording Text)> Of(Publication publication) =>
    [
        .. ClaimAnswers.All(publication).SelectMany(OfClaim),
        .. ConflictAnswers.All(publication).Concat(ConflictAnswers.Differences(publication)).Select(conflict => (conflict.Id, conflict.Sentence)),
        .. publication.Catalogue.Entries.SelectMany(entry => OfSeries(publication, entry)),
        .. ComparisonAnswers.Comparable(publication.Catalogue).SelectMany(indicator => OfComparison(indicator, ComparisonAnswers.Of(publication, new SeriesQuery { Indicator = indicator }))),
        .. OfDays(BodyDays.Of(publication, new BodyDaysQuery([], [], [], ["open", "in-force", "filled"], new DateOnly(2019, 1, 1), new DateOnly(2023, 12, 31)))),
    ];

    private static IEnumerable<(string, Wording)> OfClaim(CheckedClaim check) =>
    [
        (check.Claim.Id, check.Sentence),
        .. Optional(check.Claim.Id, check.Condition),
        .. check.Pairs.SelectMany(pair => pair.Caveats.Append(pair.Sentence).Append(pair.Display).Append(pair.Numerator.WorkedOut ?? Wording.Empty)).Select(text => (check.Claim.Id, text)),
    ];

    private static IEnumerable<(string, Wording)> OfSeries(Publication publication, IndicatorEntry entry)
    {
        var answer = SeriesAnswers.Find(publication, new SeriesQuery { Indicator = entry.Id });
        return
        [
            .. Optional(entry.Id, entry.Formula),
            .. answer.Notes.Select(note => (entry.Id, note)),
            .. answer.Observations.SelectMany(figure => Optional(entry.Id, figure.Reason).Concat(Optional(entry.Id, figure.Confidence?.Assumes)).Concat(Optional(entry.Id, figure.Test?.Assumes)).Append((entry.Id, figure.Shown))),
            .. answer.Observations.SelectMany(figure => figure.Notes).Where(note => !note.IsEnglishOnly).Select(note => (entry.Id, note)),
            .. Answers.Derivations.Of(publication, answer).SelectMany(derivation => DerivationText.Of(derivation, publication.Catalogue)).Where(line => !line.En.StartsWith("note: ", StringComparison.Ordinal)).Select(line => (entry.Id, line)),
        ];
    }

    private static IEnumerable<(string, Wording)> OfComparison(string indicator, Comparison comparison) =>
        comparison.Notes.Concat(comparison.Refused.Select(refused => refused.Reason)).Select(text => (indicator, text));

    private static IEnumerable<(string, Wording)> OfDays(BodyDaysAnswer days) =>
        days.Bodies.SelectMany(body => body.Steps.Select(step => step.Text).Concat(new[] { body.InState, body.Share, body.LongestGap, body.Without }.SelectMany(counted => new[] { counted.Display, counted.Reason ?? Wording.Empty })).Select(text => (body.Body, text)));

    private static IEnumerable<(string, Wording)> Optional(string where, Wording? text) => text is null ? [] : [(where, text)];
}
