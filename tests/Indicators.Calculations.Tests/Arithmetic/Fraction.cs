using System.Globalization;
using System.Numerics;

namespace Indicators.Calculations.Tests;

/// <summary>A fraction of whole numbers: what a result is before anything is rounded.</summary>
/// <remarks>It remembers whether it, or a number that it was worked out from, only stands beside an end that is left out.</remarks>
internal readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator, bool isBeside = false)
    {
        IsBeside = isBeside;
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        this.numerator = numerator / common;
        this.denominator = denominator / common;
    }

    internal bool IsBeside { get; private init; }

    internal bool IsZero => numerator.IsZero;

    internal Fraction Absolute => new(BigInteger.Abs(numerator), denominator);

    // The denominator has no other factors than those of ten: 10^200 has more of each than the numbers of these tests.
    internal bool IsDecimal => (BigInteger.Pow(10, 200) % denominator).IsZero;

    public static Fraction operator +(Fraction one, Fraction two) =>
        new((one.numerator * two.denominator) + (two.numerator * one.denominator), one.denominator * two.denominator, one.IsBeside || two.IsBeside);

    public static Fraction operator -(Fraction one, Fraction two) =>
        new((one.numerator * two.denominator) - (two.numerator * one.denominator), one.denominator * two.denominator, one.IsBeside || two.IsBeside);

    public static Fraction operator *(Fraction one, Fraction two) =>
        new(one.numerator * two.numerator, one.denominator * two.denominator, one.IsBeside || two.IsBeside);

    public static Fraction operator /(Fraction one, Fraction two) =>
        new(one.numerator * two.denominator, one.denominator * two.numerator, one.IsBeside || two.IsBeside);

    public static bool operator <(Fraction one, Fraction two) => one.CompareTo(two) < 0;

    public static bool operator >(Fraction one, Fraction two) => one.CompareTo(two) > 0;

    public static bool operator <=(Fraction one, Fraction two) => one.CompareTo(two) <= 0;

    public static bool operator >=(Fraction one, Fraction two) => one.CompareTo(two) >= 0;

    // By its decimal digits, so that the arithmetic of decimal has no part in it.
    public static implicit operator Fraction(decimal number) => new(
        BigInteger.Parse(number.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
        BigInteger.Pow(10, number.Scale));

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(numerator, denominator);

    public int CompareTo(Fraction other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    public override string ToString() => $"{numerator}/{denominator}";

    internal Fraction Beside(bool isBeside) => this with { IsBeside = isBeside };

    internal static Fraction PowerOfTen(int exponent) =>
        exponent >= 0 ? new(BigInteger.Pow(10, exponent), 1) : new(1, BigInteger.Pow(10, -exponent));
}
