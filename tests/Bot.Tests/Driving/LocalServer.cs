using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>Starts servers on this machine: https and http, each on a free port.</summary>
internal static class LocalServer
{
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(TestCertificates.Server));
            server.Listen(IPAddress.Loopback, 0);
        });
        return builder.Build();
    }

    /// <summary>Where it listens, such as <c>https://127.0.0.1:1234</c>.</summary>
    public static string Address(this WebApplication app, string scheme) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single(each => each.StartsWith(scheme + "://", StringComparison.Ordinal));

    public static int Port(this WebApplication app, string scheme = "https") => new Uri(app.Address(scheme)).Port;
}
