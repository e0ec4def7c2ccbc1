using Indicators.Answers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Indicators.Api;

/// <summary>The web host: API, pictures and page.</summary>
public static class IndicatorsHost
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    // Long enough for what is too long to be told so as a wrong parameter.
    internal const int LongestRequestLine = 16 * 1024;
    private const int LongestHeaders = 32 * 1024;

    /// <summary>The configuration of a host.</summary>
    /// <param name="args">Settings as <c>--urls</c>, <c>--Indicators:Database</c>, ….</param>
    public static WebApplicationBuilder Builder(string[] args) => WebApplication.CreateBuilder(args);

    /// <summary>Imports the data where that is needed, and builds the host. It does not listen yet.</summary>
    /// <param name="args">Settings as <c>--urls</c>, <c>--Indicators:Database</c>, ….</param>
    /// <exception cref="SettingException">A setting is not allowed.</exception>
    /// <exception cref="StartException">The data have errors, or there are none.</exception>
    /// <exception cref="Charts.ChartDefinitionException">A chart definition is wrong.</exception>
    public static WebApplication Build(string[] args) => Build(Builder(args), CancellationToken.None);

    /// <summary>Imports the data where that is needed, and builds the host. It does not listen yet.</summary>
    /// <param name="builder">The configuration.</param>
    /// <param name="stop">Tells the import to stop.</param>
    /// <exception cref="SettingException">A setting is not allowed.</exception>
    /// <exception cref="StartException">The data have errors, or there are none.</exception>
    /// <exception cref="Charts.ChartDefinitionException">A chart definition is wrong.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static WebApplication Build(WebApplicationBuilder builder, CancellationToken stop)
    {
        var settings = HostSettings.From(builder.Configuration);
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(TightLimits);
        ConfigureLogging(builder.Logging);
        AddServices(builder.Services, settings);
        var app = builder.Build();
        StartImport.Run(settings, app.Services.GetRequiredService<TimeProvider>(), app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Indicators"), stop);
        // A wrong chart definition stops the start, not the first reader.
        app.Services.GetRequiredService<ChartLibrary>();
        Map(app);
        return app;
    }

    // There is nothing to send here but questions.
    private static void TightLimits(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
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
        services.AddResponseCompression(options =>
        {
            // Nothing secret is in an answer that a guess of somebody else's could be compressed with.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json", "application/atom+xml", "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json"];
        });
        services.AddRateLimit(settings.RateLimit.PermitLimit);
        services.AddOpenApiDocument();
        services.AddRazorComponents();
        // The page has no forms: nothing needs keys that outlive the program, or a folder to keep them in.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    private static void Map(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseCacheHeaders();
        app.UseReadingMethods();
        app.UseExceptionHandler();
        // After HEAD was made a GET, which is what endpoints are for.
        app.UseRouting();
        // Whatever Accept names: the framework would answer in plain words to whoever asks for CSV.
        app.UseStatusCodePages(context => Refusal.OfFramework(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        app.UseRateLimiter();
        app.UseEntityTags();
        app.UseResponseCompression();
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
