using System.Security.Cryptography;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>A file as its publisher gives it.</summary>
/// <param name="path">The file.</param>
/// <param name="meter">Is told how much is read; null if nobody asks.</param>
public sealed class PublisherFile(string path, ReadMeter? meter = null)
{
    // To find repeated keys, and to take the rows.
    private const int Readings = 2;

    /// <summary>The option that names a format, for messages.</summary>
    public const string FormatOption = "--as";

    /// <summary>The option that names a source, for messages.</summary>
    public const string SourceOption = "--source";

    private string Name => Path.GetFileName(path);

    /// <summary>A hash of the file, by which the unchanged file is known.</summary>
    /// <returns>SHA-256 in hexadecimal.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string Fingerprint()
    {
        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Reads the file once, to see what is wrong with it; its observations are read again when they are asked for.</summary>
    /// <param name="definitions">The codes, sources, indicators and spellings to read it by.</param>
    /// <param name="format">Its format; null if that is to be known by its header.</param>
    /// <param name="source">The source that its figures name; null for the format's own.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public PublisherReading Read(PublisherDefinitions definitions, string? format, string? source)
    {
        var problems = new ProblemList();
        var formats = format is null ? PublisherFormats.All : PublisherFormats.Named(format);
        if (formats.Count == 0)
        {
            problems.Add(ProblemType.UnknownFormat, FormatOption, null, null, format, $"no format; the formats are {string.Join(", ", PublisherFormats.Ids)}", NearestSpelling.Of(format!, PublisherFormats.Ids));
            return PublisherReading.Refused(Name, problems);
        }

        if (HeaderSearch.Find(Open, Name, formats, problems) is not { } header || SourceOf(header, source, definitions, problems) is not { } known)
        {
            return PublisherReading.Refused(Name, problems);
        }

        var reading = new PublisherReading(Name, problems)
        {
            Format = header.Format.Id,
            IsKnownByHeader = format is null,
            Source = known.Id,
            HeaderRow = header.Row,
            Labels = header.Header,
            Records = () => Records(header, definitions, known, problems),
        };
        meter?.Begin(Readings * new FileInfo(path).Length);
        reading.FindRepeatedKeys();
        reading.RefuseIfNothingIsTaken();
        return reading;
    }

    /// <summary>What the file holds.</summary>
    /// <param name="reading">What reading it gave, all of its records included.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public FileContent Content(PublisherReading reading)
    {
        using var stream = Open();
        return new(Name, IsTable: true, stream.Length, Fingerprint(), reading.Labels, reading.Labels.Count == 0 ? null : reading.Rows);
    }

    private IEnumerable<PublisherRecord> Records(HeaderFit header, PublisherDefinitions definitions, Source source, ProblemList problems)
    {
        var mapping = new RowMapping(header, definitions, source);
        using var content = Open();
        using var stream = meter?.Count(content) ?? content;
        foreach (var (number, cells) in PublisherRows.Below(header, stream, Name, problems))
        {
            foreach (var record in mapping.Records(number, cells))
            {
                yield return record;
            }
        }
    }

    private static Source? SourceOf(HeaderFit header, string? asked, PublisherDefinitions definitions, ProblemList problems)
    {
        var id = asked ?? header.OwnSource;
        var ids = definitions.Sources.Select(source => source.Id).Order(StringComparer.Ordinal).ToList();
        var source = definitions.Sources.FirstOrDefault(known => known.Id == id);
        if (source is null)
        {
            var which = id.Length == 0 ? $"the format {header.Format.Id} has no source of its own; name one" : "no source";
            problems.Add(ProblemType.ForeignKey, SourceOption, null, null, id.Length == 0 ? null : id, $"{which}; the sources are {string.Join(", ", ids)}", NearestSpelling.Of(id, ids));
        }
        else if (source.CountedBy.Length == 0)
        {
            problems.Add(ProblemType.RowConstraint, SourceOption, null, null, id, "the source names nobody who counted, and the file does not either; add counted_by to it in sources.csv");
            return null;
        }

        return source;
    }

    private FileStream Open() => File.OpenRead(path);
}
