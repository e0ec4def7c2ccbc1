using Indicators.Answers;
using Microsoft.AspNetCore.DataProtection;

namespace Indicators.Api;

/// <summary>The web host: API, pictures and page.</summary>
public static class IndicatorsHost
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Imports the data where that is needed, and builds the host. It does not listen yet.</summary>
    /// <param name="args">Settings as <c>--urls</c>, <c>--Indicators:Database</c>, ….</param>
    /// <exception cref="SettingException">A setting is not allowed.</exception>
    /// <exception cref="StartException">The data have errors, or there are none.</exception>
    /// <exception cref="Charts.ChartDefinitionException">A chart definition is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = HostSettings.From(builder.Configuration);
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        ConfigureLogging(builder.Logging);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        StartImport.Run(settings, app.Services.GetRequiredService<TimeProvider>(), app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Indicators"));
        // A wrong chart definition stops the start, not the first reader.
        app.Services.GetRequiredService<ChartLibrary>();
        Map(app);
        return app;
    }

    private static void ConfigureLogging(ILoggingBuilder logging) => logging
        .AddSimpleConsole(options => options.SingleLine = true)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);

    private static void AddServices(IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new PublicationSource(settings.Database, settings.SmallCounts == HostSettings.PublishSmallCounts));
        services.AddSingleton(provider =>
        {
            using var publication = provider.GetRequiredService<PublicationSource>().Open();
            return ChartLibrary.Read(settings.Charts, publication.Catalogue);
        });
        services.ConfigureHttpJsonOptions(options => AnswerJson.Configured(options.SerializerOptions));
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem => Refusal.Explain(problem.ProblemDetails));
        services.AddRateLimit(settings.RateLimit.PermitLimit);
        services.AddOpenApiDocument();
        services.AddRazorComponents();
        // The page has no forms: nothing needs keys that outlive the program, or a folder to keep them in.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    private static void Map(WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseCacheHeaders();
        app.UseRateLimiter();
        app.UseOpenApiDocument();
        app.MapHealth();
        app.MapProblems();
        app.MapDashboard();
        app.MapCharts();
        app.MapEmbeds();
        app.MapFeed();
        var api = app.MapGroup("/api/v1");
        api.MapRoot();
        api.MapDefinitions();
        api.MapSources();
        api.MapSeries();
        api.MapClaims();
        api.MapStatements();
        api.MapReleases();
        api.MapRevisions();
        api.MapDerivations();
        api.MapComparisons();
        api.MapBodyDays();
    }
}
