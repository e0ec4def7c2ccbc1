using System.Text.Json;

namespace Indicators.Import;

/// <summary>Whether datapackage.json lists the files that are there. Every file in observations/ is read all the same.</summary>
internal static class DescriptorCheck
{
    internal const string Descriptor = "datapackage.json";

    internal static void Run(string folder, IReadOnlyList<string> files, ProblemList problems)
    {
        var path = Path.Combine(folder, Descriptor);
        if (!InputFile.IsThere(path))
        {
            problems.Warn(Descriptor, null, null, null, "the file is missing; it tells other programs what the columns are");
            return;
        }

        if (InputFile.Complaint(path) is { } complaint)
        {
            problems.Error(Descriptor, null, null, null, complaint);
            return;
        }

        if (Listed(path, problems) is not { } listed)
        {
            return;
        }

        foreach (var file in files.Except(listed))
        {
            problems.Warn(file, null, null, null, $"{Descriptor} does not list this file");
        }

        foreach (var file in listed.Except(files))
        {
            problems.Warn(Descriptor, null, null, file, "the file that is listed is not there");
        }
    }

    private static List<string>? Listed(string path, ProblemList problems)
    {
        try
        {
            using var content = InputFile.OpenRead(path);
            using var descriptor = JsonDocument.Parse(content);
            return [.. descriptor.RootElement.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("path").GetString() ?? "")];
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            problems.Error(Descriptor, null, null, null, $"not a Data Package descriptor with a path for each resource: {malformed.Message}");
            return null;
        }
    }
}
