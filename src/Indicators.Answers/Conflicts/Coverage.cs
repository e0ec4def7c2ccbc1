namespace Indicators.Answers;

/// <summary>Which territory a document's figures of an area are about: Serbia with Kosovo (UNSCR 1244) is another quantity than Serbia without.</summary>
internal static class Coverage
{
    /// <summary>Whether two documents may cover the same territory. One that does not say may cover any.</summary>
    internal static bool MayBeAlike(ComparedFigure one, ComparedFigure other, Catalogue catalogue) =>
        Of(one, catalogue) is not { Length: > 0 } first || Of(other, catalogue) is not { Length: > 0 } second || first == second;

    /// <summary>The territory that the document names; empty where it does not say.</summary>
    internal static string Of(ComparedFigure figure, Catalogue catalogue) => catalogue.Sources[figure.Source].Covers;
}
