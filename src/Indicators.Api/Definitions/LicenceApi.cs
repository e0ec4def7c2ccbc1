using Indicators.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Under which terms program and figures are, as one text.</summary>
internal static class LicenceApi
{
    internal const string Path = "/api/v1/licence";

    internal static void MapLicence(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/licence", Terms).WithTags("Start").WithName("Licence").WithSummary("Under which terms program and figures are")
            .Explained("The licence of the program, and the terms of each document as far as they are known.", Path)
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();

    /// <param name="release">Which release.</param>
    /// <param name="publications">The database.</param>
    private static Results<ContentHttpResult, ProblemHttpResult> Terms([AsParameters] AskedRelease release, PublicationSource publications) =>
        publications.Answer<ContentHttpResult>(release.AsOf, publication => TypedResults.Text(
            string.Join('\n', [.. Lines, .. publication.Catalogue.Sources.Values.Select(source => $"{source.Id}: {source.Publisher}. {(source.Licence.Length == 0 ? "Terms not known; cite the source" : source.Licence)}"), ""]),
            "text/plain",
            System.Text.Encoding.UTF8));

    private static readonly string[] Lines =
    [
        "The program is under the MIT licence.",
        "The figures belong to the sources that each of them names; cite those, and keep their limits (\"< 5\" is not 5). What is calculated from them here may be used by everybody who names this collection, the release and the sources.",
        "",
        "The terms of each source, as far as they are known:",
    ];
}
