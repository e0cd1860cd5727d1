using Samverkan.Bot.Privacy;

namespace Samverkan.Bot.Outbound;

/// <summary>Keeps, behind the turns, where people are reached. A store that is away holds up no answers.</summary>
internal sealed partial class AcquaintanceWriter(Acquaintances acquaintances, KnownPeople people, SilentConversations silent, ILogger<AcquaintanceWriter> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var person in acquaintances.New.ReadAllAsync(stoppingToken))
        {
            await KeepAsync(person, stoppingToken);
        }
    }

    private async Task KeepAsync(KnownPerson person, CancellationToken cancellationToken)
    {
        // The answer may have found the conversation closed.
        if (silent.Contains(person.Chat.Id))
        {
            acquaintances.Forget(person.Chat.Id);
            return;
        }

        try
        {
            await people.KeepAsync(person, cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            acquaintances.Forget(person.Chat.Id);
            Log.NotKept(logger, LoggedFault.Of(error));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(430, LogLevel.Warning, "Where somebody is reached could not be kept; it is tried again with what is heard next.")]
        public static partial void NotKept(ILogger logger, Exception error);
    }
}
