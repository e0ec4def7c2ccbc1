using Indicators.Model;

namespace Indicators.Store.Tests;

public sealed class ReleaseHashTests
{
    [Test]
    public void SameDataInAnotherOrder_IsNoRelease()
    {
        using var database = new TemporaryDatabase();
        database.Write(Samples.Data);

        Assert.That(database.Write(Reversed(Samples.Data)), Is.Null);
    }

    [Test]
    public void Hash_DoesNotDependOnTheOrderOfRows()
    {
        using var one = new TemporaryDatabase();
        using var other = new TemporaryDatabase();

        Assert.That(other.Write(Reversed(Samples.Data))!.Hash, Is.EqualTo(one.Write(Samples.Data)!.Hash));
    }

    [Test]
    public void Hash_IsOfTheContent_AndNotOfTheHistory()
    {
        using var database = new TemporaryDatabase();
        var first = database.Write(Samples.Data)!;
        var second = database.Write(Samples.Data with { Claims = [] })!;
        var third = database.Write(Samples.Data)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(second.Hash, Is.Not.EqualTo(first.Hash));
            Assert.That(third.Hash, Is.EqualTo(first.Hash));
            Assert.That((second.Number, third.Number), Is.EqualTo((2L, 3L)));
        }
    }

    [Test]
    public void Hash_DoesNotDependOnTheOrderInWhichRowsCame()
    {
        using var grown = new TemporaryDatabase();
        using var fresh = new TemporaryDatabase();
        grown.Write(Samples.Data with { Observations = [Samples.Observed("2022", "62")] });

        Assert.That(grown.Write(Samples.Data)!.Hash, Is.EqualTo(fresh.Write(Samples.Data)!.Hash));
    }

    private static DataSet Reversed(DataSet data) => data with
    {
        Codes = [.. data.Codes.Reverse()],
        Sources = [.. data.Sources.Reverse()],
        Indicators = [.. data.Indicators.Reverse()],
        DerivedIndicators = [.. data.DerivedIndicators.Reverse()],
        Observations = [.. data.Observations.Reverse()],
    };
}
