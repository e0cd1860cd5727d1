using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Conversation.Commands;

/// <summary>Something that is done by a word rather than asked.</summary>
internal interface ICommand
{
    /// <summary>The words that a message begins with, for each language; the first of each is the one that is shown.</summary>
    CommandWords Words { get; }

    /// <summary>What it is for, as help says it.</summary>
    Localized Purpose { get; }

    /// <summary>Whether what follows its words can be meant for it. What is not is a question, and answered as one.</summary>
    bool Takes(string rest) => true;

    /// <summary>In characters. A message that is longer is a question.</summary>
    int Longest => 200;

    /// <summary>Whether help tells of it to this person.</summary>
    bool IsFor(Actor actor) => true;

    /// <summary>Whether it is of use where several read. One that answers its asker alone is not told of there.</summary>
    bool IsForMany => true;

    Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken);
}
