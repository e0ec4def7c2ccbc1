namespace Indicators.Model.Tests;

public sealed class BoundsTests
{
    [TestCase(3, false, 2, false)]
    [TestCase(2, true, 2, false)]
    [TestCase(2, false, 2, true)]
    [TestCase(2, true, 2, true)]
    public void Bounds_WithoutANumberBetween_AreRefused(int lower, bool lowerOpen, int upper, bool upperOpen) =>
        Assert.That(() => new Bounds(lower, lowerOpen, upper, upperOpen), Throws.ArgumentException);

    [Test]
    public void Bounds_KeepTheirEnds()
    {
        var bounds = new Bounds(2, true, 7, false);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(bounds.Lower, Is.EqualTo(2));
            Assert.That(bounds.LowerOpen, Is.True);
            Assert.That(bounds.Upper, Is.EqualTo(7));
            Assert.That(bounds.UpperOpen, Is.False);
        }
    }

    // An end that is not there cannot be open: otherwise one and the same interval would have unequal forms.
    [Test]
    public void Bounds_AbsentEnds_AreNeverOpen()
    {
        var bounds = new Bounds(null, true, null, true);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(bounds.LowerOpen, Is.False);
            Assert.That(bounds.UpperOpen, Is.False);
            Assert.That(bounds, Is.EqualTo(Bounds.Unknown));
        }
    }

    [Test]
    public void Bounds_OfOneNumber_HaveAPoint()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bounds.At(62).Point, Is.EqualTo(62));
            Assert.That(Bounds.At(0).Point, Is.Zero);
            Assert.That(Bounds.Closed(0, 1).Point, Is.Null);
            Assert.That(Bounds.Closed(0, null).Point, Is.Null);
            Assert.That(Bounds.Unknown.Point, Is.Null);
        }
    }

    [Test]
    public void Bounds_WithoutEnds_AreUnknown()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bounds.Unknown.AreUnknown, Is.True);
            Assert.That(Bounds.Closed(0, null).AreUnknown, Is.False);
            Assert.That(Bounds.Closed(null, 0).AreUnknown, Is.False);
        }
    }

    [TestCase(1.99, false)]
    [TestCase(2, false)]
    [TestCase(2.01, true)]
    [TestCase(7, true)]
    [TestCase(7.01, false)]
    public void Bounds_OpenBelowAndClosedAbove_ContainTheirUpperEndOnly(decimal number, bool expected) =>
        Assert.That(new Bounds(2, true, 7, false).Contains(number), Is.EqualTo(expected));

    [TestCase(1.99, false)]
    [TestCase(2, true)]
    [TestCase(6.99, true)]
    [TestCase(7, false)]
    public void Bounds_ClosedBelowAndOpenAbove_ContainTheirLowerEndOnly(decimal number, bool expected) =>
        Assert.That(new Bounds(2, false, 7, true).Contains(number), Is.EqualTo(expected));

    [Test]
    public void Bounds_Unknown_ContainEveryNumber()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Bounds.Unknown.Contains(decimal.MinValue), Is.True);
            Assert.That(Bounds.Unknown.Contains(decimal.MaxValue), Is.True);
        }
    }

    // Of (4, –) the least whole number is 5, of [2.5, 3.5) the only one is 3; in (2, 3) there is none.
    [TestCase(4, true, null, false, 5, null)]
    [TestCase(4, false, null, false, 4, null)]
    [TestCase(0, false, 5, true, 0, 4)]
    [TestCase(0, false, 5, false, 0, 5)]
    [TestCase(2.5, false, 3.5, true, 3, 3)]
    [TestCase(2.5, true, 3.5, false, 3, 3)]
    [TestCase(7, false, 7, false, 7, 7)]
    [TestCase(-1.5, false, -0.5, false, -1, -1)]
    public void OfWholeNumbers_AreThoseInTheInterval(double? lower, bool lowerOpen, double? upper, bool upperOpen, int? least, int? most) =>
        Assert.That(new Bounds((decimal?)lower, lowerOpen, (decimal?)upper, upperOpen).OfWholeNumbers(), Is.EqualTo(Bounds.Closed(least, most)));

    [Test]
    public void OfWholeNumbers_WhereThereAreNone_IsNothing() => Assert.That(new Bounds(2, true, 3, true).OfWholeNumbers(), Is.Null);
}
