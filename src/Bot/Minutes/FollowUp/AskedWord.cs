using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Commands;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>A word that is a question, such as "åtgärder": help tells of it as of a command, and what is said with it is read as every question is.</summary>
internal sealed class AskedWord(CommandWords words, Localized purpose) : ICommand
{
    public CommandWords Words => words;

    public Localized Purpose => purpose;

    public bool Takes(string rest) => false;

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken) => throw new NotSupportedException("It takes nothing, so nothing is to be done.");
}
