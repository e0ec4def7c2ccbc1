using System.Text;

namespace Indicators.Cli.Tests;

/// <summary>What can have happened to a database file.</summary>
public enum Damage
{
    /// <summary>Its second half is gone.</summary>
    CutInHalf,

    /// <summary>All but its beginning is gone.</summary>
    CutToAHundredBytes,

    /// <summary>Zeros stand at its beginning.</summary>
    BeginningOverwritten,

    /// <summary>One bit of a figure in force is another: the file is a database in good order, with a wrong number in it.</summary>
    BitOfAFigureFlipped,

    /// <summary>One bit of the page that leads to all observations is another.</summary>
    BitOfAPageFlipped,

    /// <summary>It is a text.</summary>
    Text,

    /// <summary>A folder stands in its place.</summary>
    Folder,
}

internal static class DamageOf
{
    /// <summary>Puts a damaged database in the place of a whole one.</summary>
    internal static void Put(Damage damage, byte[] whole, string path)
    {
        if (damage == Damage.Folder)
        {
            File.Delete(path);
            Directory.CreateDirectory(path);
            return;
        }

        File.WriteAllBytes(path, damage switch
        {
            Damage.CutInHalf => whole[..(whole.Length / 2)],
            Damage.CutToAHundredBytes => whole[..100],
            Damage.BeginningOverwritten => [.. new byte[4096], .. whole[4096..]],
            Damage.BitOfAFigureFlipped => Flipped(whole, FigureIn(whole)),
            // The first byte of a page is its type.
            Damage.BitOfAPageFlipped => Flipped(whole, (RootPage(path) - 1) * 4096),
            Damage.Text => Encoding.UTF8.GetBytes("a text that somebody needs\n"),
            _ => throw new ArgumentOutOfRangeException(nameof(damage), damage, null),
        });
    }

    /// <summary>The same bytes with one bit turned over.</summary>
    internal static byte[] Flipped(byte[] whole, int position, int bit = 0)
    {
        byte[] flipped = [.. whole];
        flipped[position] ^= (byte)(1 << bit);
        return flipped;
    }

    // ">116000" is kept as it is written; and one source states it.
    private static int FigureIn(byte[] whole) => whole.AsSpan().IndexOf(">116000"u8) is > 0 and var position
        ? position + 3
        : throw new InvalidOperationException("the figure is not in the file");

    private static int RootPage(string path)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rootpage FROM sqlite_schema WHERE name = 'observation'";
        return (int)(long)command.ExecuteScalar()!;
    }
}
