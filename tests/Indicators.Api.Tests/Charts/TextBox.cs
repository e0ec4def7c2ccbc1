using System.Globalization;
using System.Xml.Linq;

namespace Indicators.Api.Tests;

/// <summary>A rectangle of a picture, and the text in it where there is one.</summary>
internal sealed record TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    // Of its size, how far letters reach above the line they stand on, and below: Inter's capitals are 0.73 high, its descenders 0.2.
    private const double Ascent = 0.73;
    private const double Descent = 0.2;

    internal static TextBox Of(XElement text)
    {
        Assert.That(text.Attribute("transform"), Is.Null, "texts stand where their attributes say");
        var (x, y, size, length) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"), Number(text, "textLength"));
        return new TextBox(text.Value, x, y - (size * Ascent), x + length, y + (size * Descent));
    }

    internal double MiddleX => (Left + Right) / 2;

    internal double MiddleY => (Top + Bottom) / 2;

    internal double Width => Right - Left;

    internal double Height => Bottom - Top;

    internal bool Holds((double X, double Y) point) => point.X > Left && point.X < Right && point.Y > Top && point.Y < Bottom;

    internal bool Meets(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal static double Number(XElement text, string name) => double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
