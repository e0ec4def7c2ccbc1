using System.Text;
using Indicators.Charts;
using Indicators.Model;
using Microsoft.AspNetCore.Diagnostics;

namespace Indicators.Api;

/// <summary>Draws the pictures of pages, as parts of them: their letters and colours are the page's. They wait for their turn and are kept as the other pictures.</summary>
internal sealed class PagePictures(Pictures pictures, RequestStop request)
{
    // Letters of a wide picture would be too small on a telephone: the page has both, and its style shows one.
    private static readonly PictureSize[] Sizes = [PictureSize.Default, PictureSize.Narrow];

    /// <summary>The picture for wide and for narrow screens, as elements.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="language">Its language.</param>
    /// <param name="tag">The tag of its release; without it, it is not kept.</param>
    /// <exception cref="NoTurnException">Too much is being drawn.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any longer.</exception>
    internal async Task<IReadOnlyList<string>> Draw(ShownPicture picture, Language language, string? tag)
    {
        var elements = new List<string>(Sizes.Length);
        foreach (var size in Sizes)
        {
            PictureKey? key = tag is null ? null : new PictureKey(tag, $"{picture.Path("")} {size.Width} {language.Tag()}");
            var drawn = await pictures.Draw(key, picture.Definition, PictureFormat.Svg.Name, () => Encoding.UTF8.GetBytes(ChartPicture.PartOfPage(picture.Content, size, language)), request.Token);
            elements.Add(Encoding.UTF8.GetString((drawn ?? throw new NoTurnException()).File));
        }

        return elements;
    }
}

/// <summary>A picture of a page had to wait too long for its turn.</summary>
internal sealed class NoTurnException : Exception;

/// <summary>Says of a page whose pictures have no turn that the host is busy.</summary>
internal sealed class NoTurn : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not NoTurnException)
        {
            return false;
        }

        await ErrorPages.Answer(httpContext, Refusal.Of(ProblemKind.Busy));
        return true;
    }
}
