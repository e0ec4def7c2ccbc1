using System.CommandLine;
using Indicators.Api;
using Indicators.Import;

namespace Indicators.Cli;

/// <summary>What is imported, or compared as if it were: a data folder, or one publisher's own file.</summary>
internal sealed class ImportInput
{
    private readonly Argument<FileSystemInfo> input = new("data or file") { Description = "The folder of CSV files, or a file as its publisher gives it." };
    private readonly Option<string?> format = new(PublisherFile.FormatOption) { Description = $"The format of a publisher's file: {string.Join(", ", PublisherFormats.Ids)} (default: known by its header)." };
    private readonly Option<string?> source = new(PublisherFile.SourceOption) { Description = "The source that a publisher's figures name (default: the format's own)." };
    private readonly Option<DirectoryInfo> charts = CommonOptions.ChartDefinitions();

    /// <summary>Gives a verb the arguments.</summary>
    internal void AddTo(Command command)
    {
        command.Add(input);
        command.Add(format);
        command.Add(source);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(input) is { Exists: false } absent)
            {
                parsed.AddError($"There is no folder or file {absent}.");
            }
            else if (parsed.GetValue(input) is DirectoryInfo folder && (parsed.GetValue(format) ?? parsed.GetValue(source)) is not null)
            {
                parsed.AddError($"{PublisherFile.FormatOption} and {PublisherFile.SourceOption} are for a publisher's file, and {folder} is a folder.");
            }
        });
    }

    /// <summary>Gives a verb that tries an import the option that this needs.</summary>
    internal void AddDefinitionsTo(Command command) => command.Add(charts);

    internal FileSystemInfo Input(ParseResult parsed) => parsed.GetRequiredValue(input);

    internal string? Format(ParseResult parsed) => parsed.GetValue(format);

    internal string? Source(ParseResult parsed) => parsed.GetValue(source);

    /// <summary>What importing it would give.</summary>
    internal TrialResult Try(ParseResult parsed, ImportWatch watch)
    {
        var (tried, database, definitions) = (Input(parsed), parsed.GetRequiredValue(CommonOptions.Database), parsed.GetRequiredValue(charts).FullName);
        return tried is DirectoryInfo
            ? TrialImport.OfFolder(tried.FullName, database, definitions, watch)
            : TrialImport.OfFile(tried.FullName, database, definitions, Format(parsed), Source(parsed), watch);
    }
}
