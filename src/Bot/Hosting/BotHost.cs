using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Hosting.Configuration;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Keeping;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Pages;
using Samverkan.Bot.Privacy;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Telemetry;

namespace Samverkan.Bot.Hosting;

/// <summary>The web host, put together: what it listens on, what it is made of, what it answers.</summary>
internal static class BotHost
{
    /// <summary>A container is killed 30 seconds after it was told to stop.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    private const string DefaultAddress = "http://localhost:3978";

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Runs the host until it is told to stop.</summary>
    /// <returns>0; 1 when the configuration does not let it start, which is then told on standard error.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException refused)
        {
            await StartNotice.RefuseAsync(Console.Error, refused.Failures);
            return 1;
        }
        catch (IOException unavailable) when (unavailable.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await StartNotice.RefuseAsync(Console.Error, [$"urls: {unavailable.Message} Stop the other program, or give another address: --urls http://localhost:3979."]);
            return 1;
        }
    }

    /// <param name="configure">Changes what the host is made of, for tests.</param>
    /// <exception cref="OptionsValidationException">The configuration is wrong: each failure says which key, what is wrong and what would be right.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        AddShippedSettings(builder);
        ConfigureServer(builder);
        builder.Logging.KeepRequestsOut();
        builder.Services
            .AddValidatedOptions(builder.Configuration)
            .AddStorage(builder.Configuration)
            .AddAccess()
            .AddPrivacy()
            .AddPages()
            .AddJobs()
            .AddOutbound()
            .AddConversation()
            .AddKeeping()
            .AddProvisioning(builder.Configuration, builder.Environment.IsDevelopment(), builder.Environment.ContentRootPath)
            .AddProvisioningChat()
            .AddMeetings()
            .AddMinutes()
            .AddAroundMeetings()
            .AddTab()
            .AddChannelAuthentication()
            .AddSingleton<IReadiness, StoreReadiness>()
            .AddHostedService<StartNotice>()
            .Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        configure?.Invoke(builder);
        builder.Services.AddTelemetry(builder.Configuration);

        var app = builder.Build();
        app.ValidateConfiguration();
        app.MapMessages();
        app.MapHealth();
        app.MapStartPage();
        app.MapPages();
        app.MapSimulatedGraph();
        app.MapTab();
        return app;
    }

    // Those beside the program, for whoever starts it from another folder; the ones of the folder win.
    private static void AddShippedSettings(WebApplicationBuilder builder)
    {
        var beside = new PhysicalFileProvider(AppContext.BaseDirectory);
        string[] names = ["appsettings.json", $"appsettings.{builder.Environment.EnvironmentName}.json"];
        for (var i = 0; i < names.Length; i++)
        {
            ((IConfigurationBuilder)builder.Configuration).Sources.Insert(i, new JsonConfigurationSource { FileProvider = beside, Path = names[i], Optional = true });
        }
    }

    private static void ConfigureServer(WebApplicationBuilder builder)
    {
        if (!AddressKeys.Any(key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 256 * 1024;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            server.Limits.MaxRequestHeaderCount = 60;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
    }
}
