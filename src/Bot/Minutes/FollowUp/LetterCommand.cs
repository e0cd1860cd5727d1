using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>Offers the weekly letter, or says that it comes.</summary>
internal sealed class LetterCommand(LetterReaders readers) : ICommand
{
    public CommandWords Words { get; } = new(["veckobrev", "veckobrevet"], ["weekly letter", "weekly digest"], Rest: false);

    public Localized Purpose { get; } = new("få ett brev varje måndag med dina åtgärder och möten, eller sluta få det", "get a letter each Monday with your action items and meetings, or stop getting it");

    public bool IsForMany => false;

    public async Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) => LetterClicks.IdentityOf(call.Actor) is { } identity
        ? LetterOfferCard.Of(await readers.HasAsync(identity, cancellationToken) ? true : null, call.Language)
        : SayingCard.Saying(call.Language, FollowUpTexts.In(call.Language).DigestUnknown);
}
