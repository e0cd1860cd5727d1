using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;

namespace Samverkan.Bot.Keeping.History;

/// <summary>The changes before those that are shown.</summary>
internal sealed class HistoryClick(HistoryPages pages) : IClick
{
    public const string More = "history.more";

    /// <summary>In the data of the button: the newest version of the next page.</summary>
    public const string Last = "last";

    public IReadOnlyList<string> Verbs { get; } = [More];

    public Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken) =>
        pages.PageAsync(click.Actor, click.Language, Narrowing.Read(click.Data.Text(Narrowing.Field)), click.Data.Whole(Last), isUnknown: false, cancellationToken);
}
