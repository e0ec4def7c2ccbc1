using System.ComponentModel;
using System.Diagnostics;

namespace Indicators.Cli.Tests;

/// <summary>The shell of SQLite, as somebody else would open the database with it.</summary>
internal static class SqliteShellProcess
{
    internal static Process Start(string database)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("sqlite3", ["-batch", database]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("sqlite3 is not there: apt-get install sqlite3");
            throw;
        }
    }
}
