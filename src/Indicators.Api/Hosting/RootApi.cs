using Indicators.Answers;
using Indicators.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Indicators.Api;

/// <summary>Where to begin.</summary>
/// <param name="Product">The name of the product.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Release">The release in force.</param>
/// <param name="Licence">Under which terms code and figures are.</param>
/// <param name="Limits">What this host allows.</param>
/// <param name="Links">What there is.</param>
public sealed record RootResponse(string Product, string Version, Release Release, string Licence, LimitsResponse Limits, IReadOnlyDictionary<string, string> Links);

/// <summary>The entrance of the API.</summary>
internal static class RootApi
{
    private static readonly Dictionary<string, string> Links = new()
    {
        ["indicators"] = "/api/v1/indicators",
        ["series"] = "/api/v1/series/{id}.json",
        ["observations"] = ObservationsApi.Path,
        ["codes"] = "/api/v1/codes",
        ["dataPackage"] = DataPackageApi.Path,
        ["catalog"] = DataCatalogApi.Path,
        ["licence"] = LicenceApi.Path,
        ["claims"] = "/api/v1/claims",
        ["comparisons"] = "/api/v1/comparisons/{id}",
        ["claimCheck"] = "/api/v1/claims/check?indicator={id}&geo=SRB&period=2022&relation=eq&value={number}",
        ["spells"] = "/api/v1/spells",
        ["daysOfBodies"] = "/api/v1/spells/days?from=2022&to=2022",
        ["duties"] = "/api/v1/duties",
        ["events"] = "/api/v1/events",
        ["conflicts"] = "/api/v1/conflicts",
        ["differences"] = "/api/v1/differences",
        ["sources"] = "/api/v1/sources",
        ["releases"] = "/api/v1/releases",
        ["differenceOfReleases"] = "/api/v1/releases/{from}..{to}",
        ["feed"] = FeedApi.Path,
        ["charts"] = "/charts",
        ["documentation"] = "/swagger",
        ["openapi"] = "/swagger/v1/swagger.json",
    };

    internal static void MapRoot(this IEndpointRouteBuilder routes)
    {
        var root = routes.MapGroup("").WithTags("Start").ProducesProblem(StatusCodes.Status400BadRequest).OnlyKnownParameters();
        root.MapGet("", Start).WithName("Start").WithSummary("Links, release, licence and limits")
            .Explained("The addresses of everything else, the release in force, and under which terms the program and the figures are.", "/api/v1");
        root.MapGet("/config", Config).WithName("Config").WithSummary("What this host allows")
            .Explained("The limits of this host: how often one client may ask, how much at once, and whether small counts are withheld.", "/api/v1/config");
    }

    private static Ok<RootResponse> Start(PublicationSource publications, HostSettings settings)
    {
        using var publication = publications.Open();
        return TypedResults.Ok(new RootResponse("Indicators", ProgramVersion.Text, publication.Release, FrameWords.Terms.En, LimitsResponse.Of(settings), Links));
    }

    private static Ok<LimitsResponse> Config(HostSettings settings) => TypedResults.Ok(LimitsResponse.Of(settings));
}
