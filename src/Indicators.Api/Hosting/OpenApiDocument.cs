using Microsoft.OpenApi;

namespace Indicators.Api;

/// <summary>The OpenAPI document and its pages.</summary>
internal static class OpenApiDocument
{
    internal static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Indicators",
                Version = "v1",
                Description = "Anti-trafficking figures with their bounds, sources, derivations and checked claims.",
                License = new OpenApiLicense { Name = "MIT for the program; figures belong to their sources" },
            });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "Indicators.*.xml"))
            {
                options.IncludeXmlComments(file);
            }
        });
    }

    internal static void UseOpenApiDocument(this WebApplication app)
    {
        app.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Indicators: API";
            options.SwaggerEndpoint("/swagger/v1/swagger.json", "Indicators v1");
        });
    }
}
