using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>The buttons that order the weekly letter and end it, each for oneself.</summary>
internal sealed class LetterClicks(LetterReaders readers) : IClick
{
    public const string On = "letter.on";
    public const string Off = "letter.off";

    public IReadOnlyList<string> Verbs { get; } = [On, Off];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        if (IdentityOf(click.Actor) is not { } identity)
        {
            return SayingCard.Saying(click.Language, FollowUpTexts.In(click.Language).DigestUnknown);
        }

        if (click.Verb == On)
        {
            await readers.AddAsync(identity, cancellationToken);
        }
        else
        {
            await readers.RemoveAsync(identity, cancellationToken);
        }

        return LetterOfferCard.Of(click.Verb == On, click.Language);
    }

    /// <returns>Null for somebody whose directory identity is not known.</returns>
    public static DirectoryIdentity? IdentityOf(Actor actor) => actor.Sender.IsKnown ? DirectoryIdentity.Parse($"{actor.Sender.Tenant}/{actor.Sender.ObjectId}") : null;
}
