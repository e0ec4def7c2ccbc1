namespace Indicators.Api;

/// <summary>Where a picture is shown in its narrow size: letters of a wide one would be too small to read there.</summary>
internal static class PictureOnTelephones
{
    internal const string Media = "(max-width: 36rem)";
    internal const string Size = "narrow";
}
