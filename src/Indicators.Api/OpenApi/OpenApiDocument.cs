using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The OpenAPI document and its pages.</summary>
internal static class OpenApiDocument
{
    private const string Root = "/swagger";

    internal static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ExampleAnswers>();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", DocumentTexts.Info);
            options.DocInclusionPredicate((_, endpoint) => !IsPage(endpoint));
            options.AddServer(new OpenApiServer { Url = "/", Description = "This host" });
            options.SchemaFilter<StrictSchemas>();
            options.ParameterFilter<ClosedParameters>();
            options.OperationAsyncFilter<ExplainedOperations>();
            options.DocumentFilter<DocumentTexts>();
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "Indicators.*.xml"))
            {
                options.IncludeXmlComments(file);
            }
        });
    }

    // Pages for people are no part of the API; the one that others put into frames is.
    private static bool IsPage(ApiDescription endpoint) =>
        endpoint.ActionDescriptor.EndpointMetadata.OfType<ITagsMetadata>().Any(metadata => metadata.Tags.Any(tag => tag is "Page" or "Pages"));

    // Only where it is asked for: the middleware makes the generator of the document for every request that passes it.
    internal static void UseOpenApiDocument(this WebApplication app) => app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), branch =>
    {
        branch.UsePageTags();
        branch.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        branch.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Indicators: API";
            options.SwaggerEndpoint("/swagger/v1/swagger.json", "Indicators v1");
        });
    });
}
