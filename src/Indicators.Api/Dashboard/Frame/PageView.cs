using Indicators.Answers;
using Indicators.Model;

namespace Indicators.Api;

/// <summary>In which language and of which release a page is. Every link of it keeps both.</summary>
/// <param name="Language">The language.</param>
/// <param name="Pin">The release, if one was asked for.</param>
/// <param name="Release">The release that all is of.</param>
/// <param name="Catalogue">Its definitions.</param>
/// <param name="Path">The page's own path.</param>
/// <param name="Asked">What else was asked for, as a query; empty if nothing.</param>
/// <param name="Host">Scheme and host, for what is copied into other documents.</param>
/// <param name="Tag">The tag of the release, by which its pictures are kept; null if another one came meanwhile.</param>
public sealed record PageView(Language Language, Pin Pin, Release Release, Catalogue Catalogue, string Path, string Asked, string Host, string? Tag)
    : PlaceView(Language, Pin, Path, Asked)
{
    internal static PageView Of(Publication publication, AskedText asked, Language language, HttpRequest request) => new(
        language,
        new Pin(asked.AsOf is null ? null : publication.Release.Number),
        publication.Release,
        publication.Catalogue,
        request.Path.Value ?? "/",
        AskedOf(request),
        $"{request.Scheme}://{request.Host}",
        request.HttpContext.Features.Get<AnsweredRelease>() is { } answered && answered.Number == publication.Release.Number ? answered.Tag : null);

    /// <summary>The same page of the latest release, whichever that is.</summary>
    internal string Live => Spoken(Path + Asked, Language);

    /// <summary>The same page of this release, which stays.</summary>
    internal string Pinned => new Pin(Release.Number).Address(Spoken(Path + Asked, Language));

    /// <summary>The feed of releases in this language. It is always of the latest.</summary>
    internal string Feed => Spoken(FeedApi.Path, Language);

    /// <summary>A document as people know it.</summary>
    internal string Document(string id) => DocumentName.Of(Catalogue, id, Language);

    internal string Day(DateTimeOffset time) => this[PeriodText.Shown(DateOnly.FromDateTime(time.UtcDateTime))];

    internal string Show(Period period) => this[PeriodText.Shown(period)];

    internal string NameOf(string list, string code) => Catalogue.NameOf(list, code, Language);

    internal string Part(Breakdown breakdown) => string.Join(", ", breakdown.Parts.Select(part => NameOf(part.Dimension, part.Code)));

    internal string Count(long number) => FigureText.Number(number, Language);
}
