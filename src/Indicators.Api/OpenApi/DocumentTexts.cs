using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Indicators.Api;

/// <summary>What the OpenAPI document says of the whole and of its parts.</summary>
internal sealed class DocumentTexts : IDocumentFilter
{
    private static readonly Dictionary<string, string> Tags = new()
    {
        ["Charts"] = "Pictures of series that can be cited, the same in words, and the page that may stand in a frame.",
        ["Claims"] = "Statements of sources, and of readers, checked against the figures with their bounds.",
        ["Data set"] = "The whole as one, described for programs that gather and check data sets.",
        ["Definitions"] = "What the figures are about: definitions, units, formulas and caveats.",
        ["Health"] = "Whether the program runs, and whether it can answer.",
        ["Problems"] = "What the kinds of refusals mean.",
        ["Releases"] = "Each import, what it changed, and what followed from it.",
        ["Series"] = "The figures, observed and derived, in several formats, and how each of them came about.",
        ["Sources"] = "The documents that print the figures, and how to cite them.",
        ["Start"] = "Where to begin, and what this host allows.",
        ["Statements"] = "What is no series: states and duties of bodies, events, contradictions and differences.",
    };

    internal static OpenApiInfo Info => new()
    {
        Title = "Indicators",
        Version = ProgramVersion.Text,
        Summary = "Figures on trafficking in human beings, with what is known of their limits.",
        Description = """
            Anti-trafficking figures with their bounds, sources, derivations and checked claims.

            Everything is read with GET, without a key; HEAD answers as GET does without the body, OPTIONS says which methods there are. Several values of a parameter stand in one, with commas between.
            A figure that is known only by a limit ("over 116 thousand") has `value` null and its limit in `lower` or `upper`, so that nobody takes the limit for the figure.
            Refusals are `application/problem+json` (RFC 9457). A request line over 16 KB (414), headers over 32 KB (431) and what is no HTTP (400) are refused before the program sees them, without a body.

            The program is under the MIT licence; the figures belong to the sources that each of them names.
            """,
        License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        Contact = new OpenApiContact { Name = "The operator of this host" },
    };

    /// <inheritdoc/>
    public void Apply(Microsoft.OpenApi.OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        foreach (var tag in swaggerDoc.Tags ?? new HashSet<OpenApiTag>())
        {
            tag.Description = Tags.GetValueOrDefault(tag.Name ?? "");
        }
    }
}
