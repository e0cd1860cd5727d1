using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Samverkan.Bot.Hosting;

/// <summary>Tells the terminal where to look and what to try; a log elsewhere only where the host listens.</summary>
internal sealed partial class StartNotice(IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, ILogger<StartNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Tell);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static async Task RefuseAsync(TextWriter error, IEnumerable<string> problems)
    {
        await error.WriteLineAsync("The bot does not start. Its configuration has to be put right first:");
        foreach (var problem in problems)
        {
            await error.WriteLineAsync($"  {problem}");
        }
    }

    private void Tell()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? string.Empty;
        if (!environment.IsDevelopment())
        {
            Log.Listening(logger, address, environment.EnvironmentName);
            return;
        }

        Console.Out.WriteLine(
            $"""

              Samverkan lyssnar på {address}   (Ctrl+C avslutar)

                Se efter   {address}/                startsida
                           {address}/tab             kartan över samverkan
                           {address}/graph           simulerat Teams och kalender, om inget annat är valt
                           {address}/health/ready    om boten är klar att svara
                Prova      dotnet run --project src/Bot -- ask "Vem sitter i LÖK-nätverket?"
                           dotnet run --project src/Bot -- apply   (gruppernas kanaler och årets möten)
                           npx -y @microsoft/m365agentsplayground start -e {address}{MessagesRoute.Path} -c msteams

            """);
    }

    private static partial class Log
    {
        [LoggerMessage(140, LogLevel.Information, "Listening on {Address} ({Environment}).")]
        public static partial void Listening(ILogger logger, string address, string environment);
    }
}
