namespace Indicators.Model;

/// <summary>What a type of problem means.</summary>
/// <param name="Type">The type.</param>
/// <param name="Severity">Whether such a problem stops an import.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Title">Its name.</param>
/// <param name="Meaning">What it says, in a sentence or two.</param>
public sealed record ProblemMeaning(ProblemType Type, Severity Severity, ProblemScope Scope, string Title, string Meaning)
{
    /// <summary>The code, as reports write it: <c>type-error</c>.</summary>
    public string Code => Type.Code();
}

/// <summary>What a problem is about.</summary>
public enum ProblemScope
{
    /// <summary>A whole file.</summary>
    File,

    /// <summary>The first row of a file.</summary>
    Header,

    /// <summary>A row.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>A figure beside others: it can be right.</summary>
    Plausibility,

    /// <summary>Figures or statements that cannot all be true.</summary>
    Contradiction,
}

/// <summary>All types of problems with what they mean: the only list of them. <c>docs/validation.md</c> says the same with an example and what to do.</summary>
public static class ProblemTypes
{
    /// <summary>All of them, in the order of the enum: errors first, as a file is read; then warnings.</summary>
    public static IReadOnlyList<ProblemMeaning> All { get; } =
    [
        Error(ProblemType.SourceError, ProblemScope.File, "Source error", "The file cannot be read as a table, or not to its end: it is missing, empty, no file, or its rows are malformed."),
        Error(ProblemType.EncodingError, ProblemScope.File, "Encoding error", "Bytes in the file are no text in UTF-8, or control characters."),
        Error(ProblemType.PackageError, ProblemScope.File, "Package error", "datapackage.json is no Data Package descriptor with a path for each resource."),
        Error(ProblemType.UnknownFormat, ProblemScope.Header, "Unknown format", "The header of a publisher’s file is that of none of the known formats, or of several."),
        Error(ProblemType.NoFigures, ProblemScope.File, "No figures", "A publisher’s file has no figure, or none that can be used: importing it would take away what its source has given."),
        Error(ProblemType.BlankHeader, ProblemScope.Header, "Blank header", "The first row is empty; it names the columns."),
        Error(ProblemType.BlankLabel, ProblemScope.Header, "Blank label", "A cell of the first row is empty; it names a column."),
        Error(ProblemType.ExtraLabel, ProblemScope.Header, "Extra label", "The first row names a column that the file does not have."),
        Error(ProblemType.DuplicateLabel, ProblemScope.Header, "Duplicate label", "The first row names a column twice."),
        Error(ProblemType.ExtraCell, ProblemScope.Row, "Extra cell", "The row has more cells than the header."),
        Error(ProblemType.MissingCell, ProblemScope.Row, "Missing cell", "The row has fewer cells than the header."),
        Error(ProblemType.TypeError, ProblemScope.Cell, "Type error", "The cell is not what its column holds: no number, no period, no address."),
        Error(ProblemType.ConstraintError, ProblemScope.Cell, "Constraint error", "The cell is empty and may not be, is none of the codes, or has not the form that its column allows."),
        Error(ProblemType.RowConstraint, ProblemScope.Row, "Row constraint", "Cells of the row do not go together: a value and a status that stands for none, an end before its start."),
        Error(ProblemType.PrimaryKey, ProblemScope.Row, "Primary key error", "An earlier row has the same key, in this file or in one that shares its keys."),
        Error(ProblemType.ForeignKey, ProblemScope.Cell, "Foreign key error", "The row names a source or an indicator that the file of sources or indicators does not have."),
        Error(ProblemType.SmallCount, ProblemScope.Cell, "Unprotected small count", "An exact count of 1 to 4 by origin can let people be recognised, and the row is not marked."),
        Error(ProblemType.RefusedRatio, ProblemScope.Cell, "Refused ratio", "The two quantities of the ratio are not of the same people, so that it would mislead."),
        Error(ProblemType.InputConflict, ProblemScope.Row, "Conflict of inputs", "Another input of the database states another figure for the same key."),
        Error(ProblemType.StillReferenced, ProblemScope.Row, "Definition in use", "A source or an indicator is gone, and observations of another input of the database need it."),
        Error(ProblemType.MoreErrors, ProblemScope.File, "More errors", "The file has more errors than are listed; they are only counted."),
        Warning(ProblemType.NoDescriptor, ProblemScope.File, "No descriptor", "There is no datapackage.json, which tells other programs what the columns are."),
        Warning(ProblemType.UnlistedFile, ProblemScope.File, "Unlisted file", "datapackage.json does not list the file. In observations/ it is read all the same."),
        Warning(ProblemType.AbsentFile, ProblemScope.File, "Absent file", "datapackage.json lists a file that is not there."),
        Warning(ProblemType.UnnamedCode, ProblemScope.Cell, "Unnamed code", "A body, state or counter has no name in reference/codes.csv: it is new, or misspelt."),
        Warning(ProblemType.ConflictCounter, ProblemScope.Contradiction, "Contradiction of a counter", "Two documents give figures of one counter for the same thing that cannot be the same."),
        Warning(ProblemType.ConflictParts, ProblemScope.Contradiction, "Contradiction of parts", "In one document parts exceed their whole, or fall short of it although nothing is left over."),
        Warning(ProblemType.ConflictStated, ProblemScope.Contradiction, "Contradiction of a printed ratio", "A printed share or change is not what the counts give."),
        Warning(ProblemType.ConflictSum, ProblemScope.Contradiction, "Contradiction of a sum", "A total of several years is not what the single years add up to."),
        Warning(ProblemType.ConflictTime, ProblemScope.Contradiction, "Contradiction of times", "A part of a year has more than the year."),
        Warning(ProblemType.ConflictSpells, ProblemScope.Contradiction, "Contradiction of states", "Two states of one body cannot both hold."),
        Warning(ProblemType.Differencing, ProblemScope.Plausibility, "Disclosure by differencing", "Published numbers of one counter give a number that is held back: a whole less its published parts, or the sum of all parts."),
        Warning(ProblemType.UnitSlip, ProblemScope.Plausibility, "Slip of a unit", "A figure is about 10, 100 or 1000 times what the years beside it or other documents say, or a tenth, a hundredth, a thousandth of it."),
        Warning(ProblemType.Parts, ProblemScope.Plausibility, "Part above its whole", "A part is surely larger than the whole that another document of the same counter gives."),
        Warning(ProblemType.DatedBeforePeriod, ProblemScope.Plausibility, "Dated before its period", "The source was surely published, read or counted before the period of the figure had ended, and the row does not say that the figure is provisional or estimated."),
        Warning(ProblemType.FactorThree, ProblemScope.Plausibility, "Change by more than three", "A figure is surely more than three times that of the year before in its series, or less than a third."),
        Warning(ProblemType.MissingYear, ProblemScope.Plausibility, "Missing year", "A yearly series of one counter leaves out a year in the middle."),
        Warning(ProblemType.NoLicence, ProblemScope.Plausibility, "No licence", "The row of the source has no licence: under which terms its figures may be used, or that these are not stated."),
        Warning(ProblemType.NoDate, ProblemScope.Plausibility, "No date", "The row of the source has no date of publication, and does not say that it is undated."),
        Warning(ProblemType.NotCompared, ProblemScope.File, "Not compared", "There are too many figures to compare them with each other: neither contradictions nor implausible figures were looked for."),
        Warning(ProblemType.MoreWarnings, ProblemScope.File, "More warnings", "There are more warnings than are listed; they are only counted."),
    ];

    private static readonly Dictionary<ProblemType, ProblemMeaning> ByType = All.ToDictionary(meaning => meaning.Type);

    /// <summary>What a type means.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its meaning.</returns>
    /// <exception cref="KeyNotFoundException">It is not a member of the enum.</exception>
    public static ProblemMeaning Meaning(this ProblemType type) => ByType[type];

    private static ProblemMeaning Error(ProblemType type, ProblemScope scope, string title, string meaning) => new(type, Severity.Error, scope, title, meaning);

    private static ProblemMeaning Warning(ProblemType type, ProblemScope scope, string title, string meaning) => new(type, Severity.Warning, scope, title, meaning);
}
