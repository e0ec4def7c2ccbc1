using Indicators.Model;

namespace Indicators.Answers;

/// <summary>What does not change of a release, kept from one answer to the next.</summary>
internal sealed class KeptRelease(Release release, Catalogue catalogue)
{
    private volatile FoundConflicts? conflicts;

    internal Release Release => release;

    internal Catalogue Catalogue => catalogue;

    // Two readers at once may both look for them: they find the same.
    internal FoundConflicts ConflictsOf(Publication publication) => conflicts ??= ConflictAnswers.Detect(publication);
}
