using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Outbound;

/// <summary>Keeps, behind the turns, which teams the bot is in. A store that is away holds up no answers.</summary>
internal sealed partial class HeardTeamWriter(HeardTeams heard, KnownTeams teams, ILogger<HeardTeamWriter> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var team in heard.New.ReadAllAsync(stoppingToken))
        {
            try
            {
                await teams.KeepAsync(team.Team, team.Conversation, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                heard.Forget(team);
                Log.NotKept(logger, LoggedFault.Of(error));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(431, LogLevel.Warning, "That the bot is in a team could not be kept; it is tried again with what is heard next.")]
        public static partial void NotKept(ILogger logger, Exception error);
    }
}
