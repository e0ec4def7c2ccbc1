using Indicators.Charts;

namespace Indicators.Api.Tests;

public sealed class KeptPicturesTests
{
    private static readonly PictureKey Key = new("1 a", "http://localhost/charts/a.png?asOf=1");
    private static readonly DrawnPicture Picture = new([1], ChartForm.Lines);

    [Test]
    public async Task WhatIsRefused_IsNotKept()
    {
        using var kept = new KeptPictures();
        var (picture, _) = await kept.Once(Key, _ => Task.FromResult<DrawnPicture?>(null), CancellationToken.None);
        Assert.That((picture, kept.Find(Key)), Is.EqualTo(((DrawnPicture?)null, (DrawnPicture?)null)));
    }

    [Test]
    public async Task WhenTheLastOneLeaves_TheDrawingStops_AndTheNextBeginsAnew()
    {
        using var kept = new KeptPictures();
        using var patience = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        var first = kept.Once(
            Key,
            async stop =>
            {
                using var told = stop.Register(stopped.SetResult);
                await Task.Delay(Timeout.Infinite, stop);
                return null;
            },
            patience.Token);
        await patience.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(20));

        var (picture, wasShared) = await kept.Once(Key, _ => Task.FromResult<DrawnPicture?>(Picture), CancellationToken.None);
        Assert.That((picture, wasShared, kept.Find(Key)), Is.EqualTo((Picture, false, Picture)));
    }

    [Test]
    public async Task FailedDrawing_FailsForAllWhoWait_AndIsForgotten()
    {
        using var kept = new KeptPictures();
        Assert.That(async () => await kept.Once(Key, _ => throw new InvalidOperationException("broken"), CancellationToken.None), Throws.InvalidOperationException);
        Assert.That((await kept.Once(Key, _ => Task.FromResult<DrawnPicture?>(Picture), CancellationToken.None)).Picture, Is.EqualTo(Picture));
    }

    // 64 pictures of a megabyte: some have to go.
    [Test]
    public async Task Pictures_AreKeptUpToSoManyBytes()
    {
        using var kept = new KeptPictures();
        var keys = Enumerable.Range(0, 64).Select(number => Key with { Address = $"{number}" }).ToList();
        foreach (var key in keys)
        {
            await kept.Once(key, _ => Task.FromResult<DrawnPicture?>(new DrawnPicture(new byte[1024 * 1024], ChartForm.Lines)), CancellationToken.None);
        }

        Assert.That(keys.Count(key => kept.Find(key) is not null), Is.LessThan(KeptPictures.MostBytes / (1024 * 1024)));
    }
}
