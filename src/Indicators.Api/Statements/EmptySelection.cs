using Indicators.Model;

namespace Indicators.Api;

/// <summary>What is said where a selection has nothing in it: an empty list could be taken for the statement that there was nothing.</summary>
internal static class EmptySelection
{
    private static readonly Wording Note = new(
        "No document that is imported says anything about this selection. That is not to say that there was nothing.",
        "Ниједан увезени документ не говори ништа о овом избору. То не значи да ничега није било.");

    internal static IReadOnlyList<string> Notes(int found, Language language) => found == 0 ? [Note.In(language)] : [];
}
