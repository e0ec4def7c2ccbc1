using System.Globalization;

namespace Indicators.Api.Tests;

/// <summary>The program on a database of several releases, each made at noon of a day of its own.</summary>
internal static class ReleasedHost
{
    /// <summary>Makes and imports folders one after the other, then serves.</summary>
    internal static TestHost Of(TemporaryFolder folder, params (string Day, Func<string> Data)[] releases)
    {
        foreach (var (day, data) in releases)
        {
            Import(folder, day, data());
        }

        return On(folder);
    }

    /// <summary>Serves a database as it is.</summary>
    internal static TestHost On(TemporaryFolder folder) => new(folder, ("Indicators:Data", folder.File("no data")));

    internal static void Import(TemporaryFolder folder, string day, string data, string by = "", string message = "")
    {
        var noon = new DateTimeOffset(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero).AddHours(12);
        var imported = FolderImport.Run(data, folder.Database, new ImportNote(by, message), new FixedClock { Now = noon });
        Assert.That(imported.IsRefused, Is.False, string.Join("; ", imported.Problems));
        Assert.That(imported.Release, Is.Not.Null, day);
    }
}
