namespace Indicators.Model;

/// <summary>What sort of problem something is. The code of a member (<c>type-error</c>) is the one of the Frictionless framework where that has the same; <see cref="ProblemTypes"/> says what each means.</summary>
public enum ProblemType
{
    /// <summary>A file cannot be read as a table at all, or not to its end.</summary>
    SourceError,

    /// <summary>Bytes that are no text in UTF-8.</summary>
    EncodingError,

    /// <summary>datapackage.json is no descriptor.</summary>
    PackageError,

    /// <summary>The header of a publisher's file is that of no format, or of several.</summary>
    UnknownFormat,

    /// <summary>A publisher's file has no figure that can be used.</summary>
    NoFigures,

    /// <summary>The header is empty.</summary>
    BlankHeader,

    /// <summary>A cell of the header is empty.</summary>
    BlankLabel,

    /// <summary>A column that the file does not have.</summary>
    ExtraLabel,

    /// <summary>A column that is there twice.</summary>
    DuplicateLabel,

    /// <summary>A row with more cells than the header.</summary>
    ExtraCell,

    /// <summary>A row with fewer cells than the header.</summary>
    MissingCell,

    /// <summary>A cell that is not what its column holds: no number, no period, no address.</summary>
    TypeError,

    /// <summary>A cell that is empty, or none of the codes, or not in the form that its column allows.</summary>
    ConstraintError,

    /// <summary>Cells of one row that do not go together.</summary>
    RowConstraint,

    /// <summary>A second row with the same key.</summary>
    PrimaryKey,

    /// <summary>A row names what another file does not have.</summary>
    ForeignKey,

    /// <summary>An exact small count by origin that is not marked.</summary>
    SmallCount,

    /// <summary>A ratio that would compare what cannot be compared.</summary>
    RefusedRatio,

    /// <summary>Another input states another figure for the same key.</summary>
    InputConflict,

    /// <summary>A definition was removed that observations of another input need.</summary>
    StillReferenced,

    /// <summary>Further errors in a file, which are only counted.</summary>
    MoreErrors,

    /// <summary>There is no datapackage.json.</summary>
    NoDescriptor,

    /// <summary>A file that datapackage.json does not list.</summary>
    UnlistedFile,

    /// <summary>A file that datapackage.json lists and that is not there.</summary>
    AbsentFile,

    /// <summary>A code of an open list that has no name.</summary>
    UnnamedCode,

    /// <summary>Two documents give figures of one counter that cannot be the same.</summary>
    ConflictCounter,

    /// <summary>Parts and whole of one document do not fit.</summary>
    ConflictParts,

    /// <summary>A printed share or change that the counts do not give.</summary>
    ConflictStated,

    /// <summary>A total of several years that the years do not add up to.</summary>
    ConflictSum,

    /// <summary>A part of a year with more than the year.</summary>
    ConflictTime,

    /// <summary>Two states of one body that cannot both hold.</summary>
    ConflictSpells,

    /// <summary>Published numbers that give one that is held back.</summary>
    Differencing,

    /// <summary>A figure about 10, 100 or 1000 times what others say, or a tenth, a hundredth, a thousandth.</summary>
    UnitSlip,

    /// <summary>A part in one document that is larger than the whole in another.</summary>
    Parts,

    /// <summary>A figure whose source was published, read or counted before its period had ended.</summary>
    DatedBeforePeriod,

    /// <summary>A figure more than three times that of the year before, or less than a third.</summary>
    FactorThree,

    /// <summary>A year without a figure in the middle of a yearly series.</summary>
    MissingYear,

    /// <summary>A source without a licence.</summary>
    NoLicence,

    /// <summary>A source without a date of publication.</summary>
    NoDate,

    /// <summary>Too many figures to compare them with each other.</summary>
    NotCompared,

    /// <summary>Further warnings, which are only counted.</summary>
    MoreWarnings,
}
