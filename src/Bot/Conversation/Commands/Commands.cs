using Microsoft.Bot.Builder;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Privacy.Reads;

namespace Samverkan.Bot.Conversation.Commands;

/// <summary>Tells commands from questions: a message is a command when it begins with the words of one.</summary>
internal sealed class Commands
{
    private static readonly char[] Ends = ['.', '!', '?', ':', ' '];

    private readonly List<(string Words, Language Language, ICommand Command)> known;
    private readonly Actors actors;
    private readonly ReadInbox reads;

    public Commands(IEnumerable<ICommand> commands, Actors actors, ReadInbox reads)
    {
        this.actors = actors;
        this.reads = reads;
        All = [.. commands];
        known =
        [
            .. All.SelectMany(command => command.Words.Sv.Select(words => (words, Language.Swedish, command))
                .Concat(command.Words.En.Select(words => (words, Language.English, command))))
                .OrderByDescending(each => each.words.Length),
        ];
    }

    public IReadOnlyList<ICommand> All { get; }

    /// <returns>Null for what is no command, and is a question then.</returns>
    public (ICommand Command, Language Language, string After, string Whole)? Find(string text, Language fallback)
    {
        var said = text.Trim().TrimEnd(Ends);
        if (said.Length == 0)
        {
            return null;
        }

        var found = known.Where(each => said.Length <= each.Command.Longest && Begins(said, each.Words) && (each.Command.Words.Rest || said.Length == each.Words.Length) && each.Command.Takes(After(said, each.Words))).ToList();
        if (found.Count == 0)
        {
            return null;
        }

        // A word of both languages is said in the language of the client.
        var longest = found.Where(each => each.Words.Length == found[0].Words.Length).ToList();
        var chosen = longest.Exists(each => each.Language == fallback) ? longest.Find(each => each.Language == fallback) : longest[0];
        return (chosen.Command, chosen.Language, After(said, chosen.Words), text.Trim()[chosen.Words.Length..].TrimStart(Ends));
    }

    /// <returns>Null for what is no command.</returns>
    public async Task<OutgoingCard?> AnswerAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        if (Find(text, UserLanguage.Of(turnContext.Activity)) is not { } found)
        {
            return null;
        }

        var actor = await actors.FindAsync(turnContext, cancellationToken);
        if (actor.Sender.IsForeign)
        {
            return NoticeCard.Of(found.Language, texts => texts.ForeignTenant);
        }

        var card = await found.Command.RunAsync(new CommandCall(found.After, actor, found.Language, Origin.Of(turnContext.Activity)) { Whole = found.Whole }, cancellationToken);
        reads.Note(turnContext, actor.Sender, card.Persons);
        return card;
    }

    private static string After(string said, string words) => said[words.Length..].Trim(Ends);

    private static bool Begins(string said, string words) =>
        said.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (said.Length == words.Length || Ends.Contains(said[words.Length]));
}
