using Indicators.Model;

namespace Indicators.Api;

/// <summary>The words of the feed of releases.</summary>
internal static class FeedWords
{
    internal static readonly Wording Title = new("Indicators: releases", "Indicators: издања");
    internal static readonly Wording Lead = new(
        "What each import changed in the figures on trafficking in human beings.",
        "Шта је сваки увоз променио у подацима о трговини људима.");

    /// <summary>A release by its number, and what its importer wrote of it.</summary>
    internal static Wording Of(Release release)
    {
        var message = release.Message.Length == 0 ? release.Input : release.Message;
        return new($"Release {release.Number}: {message}", $"Издање {release.Number}: {message}");
    }

    /// <summary>How many rows it holds and changed.</summary>
    internal static Wording Counts(Release release) => new(
        $"From the input {release.Input}: {release.Counts.Observations} observations in force; rows added: {release.Counts.Added}, ended: {release.Counts.Ended}.",
        $"Из улаза {release.Input}: важећих посматрања: {release.Counts.Observations}; додатих редова: {release.Counts.Added}, окончаних: {release.Counts.Ended}.");
}
