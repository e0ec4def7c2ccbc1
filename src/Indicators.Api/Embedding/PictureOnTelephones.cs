namespace Indicators.Api;

/// <summary>Where a frame shows a picture in its narrow size: letters of a wide one would be too small to read there. Pages have both, and their style says where.</summary>
internal static class PictureOnTelephones
{
    internal const string Media = "(max-width: 36rem)";
    internal const string Size = "narrow";
}
