using Indicators.Answers;
using Indicators.Charts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Indicators.Api;

/// <summary>The web host: API, pictures and page.</summary>
public static class IndicatorsHost
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

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

        builder.WebHost.ConfigureKestrel(kestrel => TightLimits(kestrel, settings));
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = HearingThread.IsUsed);
        builder.Logging.AddHostLogs(settings.Logs);
        var publications = new PublicationSource(settings.Database, settings.SmallCounts == HostSettings.PublishSmallCounts);
        // Files, database and addresses have nothing to do with each other: who starts the host waits for the slowest of them, not for one after the other.
        var charts = Task.Run(() => ChartDefinitions.Read(settings.Charts), CancellationToken.None);
        AddServices(builder.Services, settings, publications, charts);
        builder.Services.AddMetricsExport(builder.Configuration);
        var app = builder.Build();
        MetricsExport.Begin(app.Services);
        var import = Task.Run(() => Import(app, publications, stop), CancellationToken.None);
        Map(app, settings, publications);
        import.GetAwaiter().GetResult();
        // A wrong chart definition stops the start, not the first reader.
        app.Services.GetRequiredService<ChartLibrary>();
        app.Lifetime.ApplicationStopped.Register(publications.Dispose);
        return app;
    }

    private static void Import(WebApplication app, PublicationSource publications, CancellationToken stop)
    {
        app.Services.GetRequiredService<StartImport>().Run(stop);
        // The definitions of the release are kept for those who need them next: charts are checked with them.
        publications.Open().Dispose();
        // While the host begins to listen. Whoever asks before all is found waits for it; what fails here fails again, and is told, where it is asked for.
        // On a thread of its own: on a small machine it would be one of the two that answer.
        Task.Factory.StartNew(publications.Until(app.Lifetime.ApplicationStopping).LookAhead, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    // There is nothing to send here but questions.
    private static void TightLimits(KestrelServerOptions kestrel, HostSettings settings)
    {
        var slowest = new MinDataRate(settings.SlowestBytesPerSecond, TimeSpan.FromSeconds(settings.Timeouts.Reading));
        kestrel.AddServerHeader = false;
        ServerRefusals.Guard(kestrel);
        kestrel.Limits.MaxRequestBodySize = 0;
        kestrel.Limits.MaxRequestLineSize = Limits.RequestLineBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = Limits.HeaderBytes;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(settings.Timeouts.Headers);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(settings.Timeouts.Idle);
        kestrel.Limits.MinResponseDataRate = slowest;
        kestrel.Limits.MinRequestBodyDataRate = slowest;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, PublicationSource publications, Task<IReadOnlyList<ChartDefinition>> charts)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Deadlines>();
        services.AddScoped<RequestStop>();
        services.AddScoped(provider => publications.Until(provider.GetRequiredService<RequestStop>().Token));
        services.AddSingleton<DatabaseState>();
        services.AddSingleton<Measures>();
        services.AddSingleton<Renderings>();
        services.AddSingleton<KeptPictures>();
        services.AddSingleton<Pictures>();
        services.AddScoped<PagePictures>();
        services.AddSingleton<StartImport>();
        services.AddSingleton(_ =>
        {
            using var publication = publications.Open();
            return ChartLibrary.Of(charts.GetAwaiter().GetResult(), publication.Catalogue);
        });
        services.ConfigureHttpJsonOptions(options => AnswerJson.Configured(options.SerializerOptions));
        services.AddExceptionHandler<DatabaseFailures>();
        services.AddExceptionHandler<NoTurn>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = problem => Refusal.Explain(problem.ProblemDetails));
        services.AddResponseCompression(options =>
        {
            // Nothing secret is in an answer that a guess of somebody else's could be compressed with.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", SdmxCsv.MediaType, "application/problem+json", "application/atom+xml", "application/ld+json", "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json"];
        });
        services.AddSingleton<KeptAnswers>();
        IdentifierConstraint.AddTo(services);
        services.AddRateLimit(settings.RateLimit.PermitLimit);
        services.AddOpenApiDocument();
        services.AddRazorComponents();
        // The forms of the pages only ask: nothing needs keys that outlive the program, or a folder to keep them in.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // The framework would make keys and a folder for them at the start all the same.
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == "Microsoft.AspNetCore.DataProtection.Internal"));
    }

    private static void Map(WebApplication app, HostSettings settings, PublicationSource publications)
    {
        app.UseForwarded(settings.Proxies);
        app.UseRequestLog();
        app.UseAnswerHeaders();
        app.UseRateLimiter();
        app.UseReadingMethods();
        app.UseNoRequestBodies();
        app.UseExceptionHandler();
        app.UseKeptAnswers(publications);
        app.UseAskedHost();
        app.UseRequestTimeout(app.Services.GetRequiredService<Deadlines>());
        // After HEAD was made a GET, which is what endpoints are for.
        app.UseRouting();
        // Whatever Accept names: the framework would answer in plain words to whoever asks for CSV.
        app.UseStatusCodePages(context => ErrorPages.AnswerBareStatus(context.HttpContext));
        app.UseEntityTags(publications);
        app.UseResponseCompression();
        app.UseHearingThread();
        app.UseOpenApiDocument();
        app.MapHealth();
        app.MapProblems();
        app.MapDashboard();
        app.MapCharts();
        app.MapEmbeds();
        app.MapFeed();
        app.MapDataPackage();
        app.MapDataCatalog();
        var api = app.MapGroup("/api/v1");
        api.MapRoot();
        api.MapDefinitions();
        api.MapCodes();
        api.MapDefinitionTables();
        api.MapLicence();
        api.MapTableSchemas();
        api.MapObservations();
        api.MapSources();
        api.MapSeries();
        api.MapClaims();
        api.MapStatements();
        api.MapReleases();
        api.MapRevisions();
        api.MapDerivations();
        api.MapComparisons();
        api.MapBodyDays();
        MakeEndpointsOnce(app);
    }

    // Endpoints of groups are made anew for each who reads them: the router, and the links between formats.
    private static void MakeEndpointsOnce(IEndpointRouteBuilder routes)
    {
        var made = new CompositeEndpointDataSource([.. routes.DataSources]);
        routes.DataSources.Clear();
        routes.DataSources.Add(made);
        // Now, while the database is read, not while the first reader waits.
        _ = made.Endpoints;
    }
}
