using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Conversation.Clicks;

/// <summary>Does what buttons of one or some verbs ask for.</summary>
internal interface IClick
{
    IReadOnlyList<string> Verbs { get; }

    /// <returns>The card that takes the place of the one that was clicked.</returns>
    Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken);
}
