namespace Indicators.Api;

/// <summary>What is said where a selection has nothing in it: an empty list could be taken for the statement that there was nothing.</summary>
internal static class EmptySelection
{
    private const string Note = "No document that is imported says anything about this selection. That is not to say that there was nothing.";

    internal static IReadOnlyList<string> Notes(int found) => found == 0 ? [Note] : [];
}
