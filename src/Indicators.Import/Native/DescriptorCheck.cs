using System.Text.Json;
using Indicators.Model;

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
            problems.Add(ProblemType.NoDescriptor, Descriptor, "the file is missing; it tells other programs what the columns are");
            return;
        }

        if (InputFile.Complaint(path) is { } complaint)
        {
            problems.Add(ProblemType.SourceError, Descriptor, complaint);
            return;
        }

        if (Listed(path, problems) is not { } listed)
        {
            return;
        }

        foreach (var file in files.Except(listed))
        {
            problems.Add(ProblemType.UnlistedFile, file, $"{Descriptor} does not list this file");
        }

        foreach (var file in listed.Except(files))
        {
            problems.Add(ProblemType.AbsentFile, Descriptor, null, null, file, "the file that is listed is not there");
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
            problems.Add(ProblemType.PackageError, Descriptor, $"not a Data Package descriptor with a path for each resource: {malformed.Message}");
            return null;
        }
    }
}
