using Indicators.Model;

namespace Indicators.Import;

/// <summary>What reading a publisher's file gives: of each figure in it an observation, or why it is none.</summary>
public sealed class PublisherReading : IInputProblems
{
    private const int LongestLocator = 200;

    private static readonly LeftOutReason Repeats = new("", null, "several figures of the file have one key; nothing says which of them counts, and they are not added up");

    private readonly string file;
    private readonly ProblemList problems;
    private readonly RepeatedKeys repeated = new();
    private readonly List<LeftOut> leftOut = [];

    internal PublisherReading(string file, ProblemList problems)
    {
        this.file = file;
        this.problems = problems;
    }

    /// <summary>The format that it was read by; empty if none was found.</summary>
    public string Format { get; internal init; } = "";

    /// <summary>Whether the format is known by the header, and was not asked for.</summary>
    public bool IsKnownByHeader { get; internal init; }

    /// <summary>The source that its observations name.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>The row of the header: what stands above it is about the file.</summary>
    public long HeaderRow { get; internal init; }

    /// <summary>The cells of the header; empty if none was found.</summary>
    public IReadOnlyList<string> Labels { get; internal init; } = [];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; private set; }

    /// <summary>How many figures they have: each is an observation or left out.</summary>
    public long Figures { get; private set; }

    /// <summary>How many of them are observations.</summary>
    public long Taken => Figures - leftOut.Count;

    /// <summary>The figures that are no observations.</summary>
    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    /// <summary>Everything found wrong.</summary>
    public IReadOnlyList<Problem> Problems => problems.ToList();

    /// <inheritdoc/>
    public bool HasErrors => problems.HasErrors;

    internal Func<IEnumerable<PublisherRecord>> Records { private get; init; } = () => [];

    /// <summary>Reads the observations, and counts on the way what is left out.</summary>
    public IEnumerable<PlacedObservation> Observations()
    {
        (Rows, Figures) = (0, 0);
        leftOut.Clear();
        var row = 0L;
        foreach (var record in Records())
        {
            Figures++;
            Rows += record.Row == row ? 0 : 1;
            row = record.Row;
            if (WhyNot(record) is { } why)
            {
                leftOut.Add(new LeftOut(record.Row, record.Column, why));
            }
            else
            {
                yield return new PlacedObservation(record.Observation!, new RowPlace(file, record.Row));
            }
        }
    }

    /// <inheritdoc/>
    public void Repeated(PlacedObservation again, RowPlace first) =>
        problems.Add(ProblemType.PrimaryKey, file, again.Place.Row, $"row {first.Row} has the same key; the file was changed while it was read");

    /// <inheritdoc/>
    public void Disagrees(PlacedObservation stated, string held, string input) => problems.Add(
        ProblemType.InputConflict,
        file,
        stated.Place.Row,
        null,
        stated.Observation.Figure is { } figure ? FigureCell.Text(figure) : "",
        $"{Shortened(stated.Observation.Locator)}: the input {input} states {(held.Length == 0 ? "that there is no figure" : held)} for the same key; both may state one figure, not two");

    /// <inheritdoc/>
    public void StillNeeded(string table, string id, string input) =>
        problems.Add(ProblemType.StillReferenced, file, null, null, id, $"the {table} was removed, and observations of the input {input} need it");

    internal static PublisherReading Refused(string file, ProblemList problems) => new(file, problems);

    internal void FindRepeatedKeys()
    {
        foreach (var record in Records())
        {
            if (record.Observation is { } observation)
            {
                repeated.Note(observation.Key);
            }
        }
    }

    // An import states all that its source has: a file that states nothing would silently take away what an earlier one gave.
    internal void RefuseIfNothingIsTaken()
    {
        if (!HasErrors && !Observations().Any())
        {
            problems.Add(ProblemType.NoFigures, file, leftOut.Count == 0
                ? "no figure stands below its header"
                : $"none of its {Figures} figures can be used; the first is left out for {leftOut[0].Reason} (row {leftOut[0].Row})");
        }
    }

    // Of a cell that runs on, the beginning is enough to find it.
    private static string Shortened(string locator) => locator.Length <= LongestLocator ? locator : $"{locator[..LongestLocator]}…";

    private LeftOutReason? WhyNot(PublisherRecord record) => record.LeftOut
        ?? (repeated.Has(record.Observation!.Key) ? Repeats with { Column = record.Column } : null);
}
