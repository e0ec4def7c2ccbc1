using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import;

/// <summary>The keys that a file states more than once. Only hashes are held: 16 bytes a figure, however long its row.</summary>
internal sealed class RepeatedKeys
{
    private readonly HashSet<UInt128> once = [];
    private readonly HashSet<UInt128> more = [];

    internal void Note(ObservationKey key)
    {
        var hash = Hash(key);
        if (!once.Add(hash))
        {
            more.Add(hash);
        }
    }

    internal bool Has(ObservationKey key) => more.Count > 0 && more.Contains(Hash(key));

    private static UInt128 Hash(ObservationKey key)
    {
        var text = string.Join('\u001f', key.Indicator, key.Area, key.Period, key.Breakdown, key.CountedBy, key.Source);
        return BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
