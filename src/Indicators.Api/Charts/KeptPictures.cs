using Indicators.Charts;
using Microsoft.Extensions.Caching.Memory;

namespace Indicators.Api;

/// <summary>Pictures that were drawn, kept from the first time on, up to so many bytes; and those that are being drawn, so that the same one is drawn once for all who ask for it at once.</summary>
internal sealed class KeptPictures : IDisposable
{
    /// <summary>The most bytes of all pictures together.</summary>
    internal const long MostBytes = 48 * 1024 * 1024;

    // What an entry takes beside its picture: key and place in the cache.
    private const int Overhead = 1024;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Dictionary<PictureKey, Drawing> drawings = [];
    private readonly Lock gate = new();

    /// <summary>A picture that was drawn; null where it has to be.</summary>
    internal DrawnPicture? Find(PictureKey key) => cache.TryGetValue(key, out DrawnPicture? picture) ? picture : null;

    /// <summary>Draws a picture and keeps it; where somebody draws it already, waits for that one.</summary>
    /// <param name="key">What it is.</param>
    /// <param name="draw">Draws it; null if that was refused. Told to stop when nobody waits for it any longer.</param>
    /// <param name="stop">Tells that this one waits no longer.</param>
    /// <returns>The picture, null if it was refused; and whether it was drawn for somebody else.</returns>
    /// <exception cref="OperationCanceledException">This one waits no longer.</exception>
    internal async Task<(DrawnPicture? Picture, bool WasShared)> Once(PictureKey key, Func<CancellationToken, Task<DrawnPicture?>> draw, CancellationToken stop)
    {
        var (drawing, isFirst) = Join(key, draw);
        try
        {
            return (await drawing.Picture.WaitAsync(stop), !isFirst);
        }
        finally
        {
            Leave(key, drawing);
        }
    }

    public void Dispose() => cache.Dispose();

    private (Drawing Drawing, bool IsFirst) Join(PictureKey key, Func<CancellationToken, Task<DrawnPicture?>> draw)
    {
        lock (gate)
        {
            var isFirst = !drawings.TryGetValue(key, out var drawing);
            if (drawing is null)
            {
                var stop = new CancellationTokenSource();
                drawing = new Drawing(Task.Run(() => Draw(key, draw, stop.Token), CancellationToken.None), stop);
                drawings.Add(key, drawing);
            }

            drawing.Waiting++;
            return (drawing, isFirst);
        }
    }

    private void Leave(PictureKey key, Drawing drawing)
    {
        lock (gate)
        {
            if (--drawing.Waiting == 0)
            {
                drawings.Remove(key);
                drawing.Stop.Cancel();
                drawing.Stop.Dispose();
            }
        }
    }

    private async Task<DrawnPicture?> Draw(PictureKey key, Func<CancellationToken, Task<DrawnPicture?>> draw, CancellationToken stop)
    {
        var picture = await draw(stop);
        if (picture is not null)
        {
            cache.Set(key, picture, new MemoryCacheEntryOptions { Size = picture.File.Length + Overhead + key.Address.Length });
        }

        return picture;
    }

    // Whoever comes while some still wait joins them; the last to leave ends it.
    private sealed class Drawing(Task<DrawnPicture?> picture, CancellationTokenSource stop)
    {
        internal Task<DrawnPicture?> Picture => picture;

        internal CancellationTokenSource Stop => stop;

        internal int Waiting { get; set; }
    }
}

/// <summary>A picture that was drawn.</summary>
/// <param name="File">The file.</param>
/// <param name="Form">The form that its definition has.</param>
internal sealed record DrawnPicture(byte[] File, ChartForm Form);

/// <summary>What makes one picture differ from another.</summary>
/// <param name="Release">The tag of the release that it is of.</param>
/// <param name="Address">Where it stays as it is, which stands in it: host, chart, format, figures, look.</param>
internal readonly record struct PictureKey(string Release, string Address);
