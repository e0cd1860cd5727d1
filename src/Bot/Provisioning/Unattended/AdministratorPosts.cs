using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Privacy.Reads;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>Tells the administrators what waits for them, each in a chat of their own and once, by any number of instances.</summary>
internal sealed partial class AdministratorPosts(Actors actors, KnownPeople people, Posts posts, ReadInbox reads, ILogger<AdministratorPosts> logger)
{
    /// <param name="occasion">By which it is known that it was told.</param>
    public async Task PostAsync(string occasion, Func<Language, OutgoingCard> card, CancellationToken cancellationToken)
    {
        var reached = 0;
        foreach (var identity in actors.Administrators)
        {
            if (!actors.Of(identity).IsAdministrator || await people.FindAsync(identity, cancellationToken) is not { } person)
            {
                continue;
            }

            reached++;
            if (!await posts.WasPostedAsync(person.Chat.Id, occasion, cancellationToken) && card(person.Language) is var told
                && await posts.PostOnceAsync(person.Chat, told, occasion, cancellationToken) == PostOutcome.Posted)
            {
                reads.Note(person.Identity, told.Persons);
            }
        }

        if (reached == 0)
        {
            Log.Nobody(logger, occasion);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(540, LogLevel.Information, "There is something to decide on channels and meetings ({Occasion}), and the bot reaches no administrator: say plan or drift.")]
        public static partial void Nobody(ILogger logger, string occasion);
    }
}
