using System.Text.Json.Serialization;
using Lull.Record.Storage;
using Lull.Web.Answers;
using Lull.Web.Backtests;
using Lull.Web.Endpoints;
using Lull.Web.Imports;
using Lull.Web.Live;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Lull.Web.Reviews;
using Lull.Web.Security;
using Lull.Web.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Console;

namespace Lull.Web;

/// <summary>The dashboard and its HTTP API (<c>docs/server.md</c>), on a record that it holds open.</summary>
public sealed class LullServer : IAsyncDisposable
{
    private const int FewestThreads = 16;

    // An import that is given up leaves nothing behind, and whoever ends the server does not want to wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly WebApplication _app;

    private LullServer(WebApplication app, string? token, bool needsToken) => (_app, NewToken, NeedsToken) = (app, token, needsToken);

    /// <summary>True where others than this machine can reach it, and have to show the token.</summary>
    public bool NeedsToken { get; }

    /// <summary>The token, where it was made by this start: nobody can be told it again. Null where none was made.</summary>
    public string? NewToken { get; }

    /// <summary>Where it listens, with the ports it was given.</summary>
    public IReadOnlyList<string> Urls => [.. _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    /// <summary>Starts it.</summary>
    /// <param name="store">The record, which stays the caller's to close after the server.</param>
    /// <param name="options">What whoever starts it chose.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it cannot listen there.</exception>
    public static async Task<LullServer> StartAsync(RecordStore store, ServerOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        // Looking something up keeps a thread for as long as it takes; with as few as the machine has cores, what could be
        // answered from memory would wait for it.
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, FewestThreads), ports);
        var needsToken = !options.Urls.All(Reach.IsThisMachineOnly);
        var (token, text) = needsToken ? AccessToken.Of(options.Record, options.RenewToken) : (null, null);
        var app = Build(store, options, token);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException trouble)
        {
            await app.DisposeAsync();
            throw new LullException(Trouble.InputUnreadable, $"cannot listen on {string.Join(", ", options.Urls)}: {trouble.Message}", trouble);
        }

        // Nobody should have to ask first.
        _ = app.Services.GetRequiredService<PairOverviews>().Of(asOf: null);
        return new LullServer(app, text, needsToken);
    }

    /// <summary>Serves until told to stop.</summary>
    public Task WaitAsync(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static WebApplication Build(RecordStore store, ServerOptions options, AccessToken? token)
    {
        // Neither files nor variables of the machine change how it behaves: only what the command line says.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "lull" });
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Patience);
        builder.Services.AddRouting();
        builder.Services.AddProblemDetails();
        AddAnswers(builder.Services, options);
        // What cannot be read of an address is then told in the same form as any other trouble.
        builder.Services.Configure<RouteHandlerOptions>(route => route.ThrowOnBadRequest = true);
        AddRooms(builder.Services, store, options);
        if (token is not null)
        {
            builder.Services.AddSingleton(token);
        }

        var app = builder.Build();
        Guard(app, options, token);
        MapAll(app);
        return app;
    }

    private static void Guard(WebApplication app, ServerOptions options, AccessToken? token)
    {
        SecurityHeaders.Use(app);
        TroubleAnswers.Use(app);
        HostGuard.Of(options.Urls).Use(app);
        WriteGuard.Use(app);
        if (token is not null)
        {
            new TokenGate(token, app.Services.GetRequiredService<Sessions>()).Use(app);
            SignIn.Map(app);
        }
    }

    private static void AddAnswers(IServiceCollection services, ServerOptions options)
    {
        services.AddOpenApi(api => api.AddDocumentTransformer((document, _, _) =>
        {
            (document.Info.Title, document.Info.Version) = ("Lull", options.Version);
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(json =>
        {
            ApiJson.Set(json.SerializerOptions);
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
    }

    private static void AddRooms(IServiceCollection services, RecordStore store, ServerOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Clock);
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<Sessions>();
        services.AddSingleton(_ => new RecordViews(store));
        services.AddSingleton(_ => new OverviewFile(options.Record, options.Version));
        services.AddSingleton<PairOverviews>();
        services.AddSingleton(_ => new PairCache(options.Clock));
        services.AddSingleton<RecordDesk>();
        services.AddSingleton<PairItems>();
        services.AddSingleton<PairDesk>();
        services.AddSingleton<PairParts>();
        services.AddSingleton<BacktestDesk>();
        services.AddSingleton<SubjectFinder>();
        services.AddSingleton<DecisionPreview>();
        services.AddSingleton(store);
        services.AddSingleton<ImportQueue>();
        services.AddHostedService(found => found.GetRequiredService<ImportQueue>());
    }

    private static void MapAll(WebApplication app)
    {
        var api = app.MapGroup("/api");
        AboutEndpoints.Map(api);
        DyadEndpoints.Map(api);
        EventEndpoints.Map(api);
        ReportEndpoints.Map(api);
        SourceEndpoints.Map(api);
        BacktestEndpoints.Map(api);
        ReviewEndpoints.Map(api);
        ImportEndpoints.Map(api);
        LiveEndpoints.Map(api);
        api.Map("/{**rest}", () => Refusal.Missing("there is no such address")).ExcludeFromDescription();
        app.MapOpenApi();
        PageEndpoint.Map(app, PageFiles.Embedded());
    }
}
