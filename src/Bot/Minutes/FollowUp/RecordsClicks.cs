using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>The buttons by which somebody sees the rest of a long list, looked up anew each time.</summary>
internal sealed class RecordsClicks(RecordsAnswering answering, CurrentRegister register) : IClick
{
    public const string More = "records.more";

    /// <summary>In the data: what was asked for, and which page of it, counted from 0.</summary>
    public const string Asked = "asked";
    public const string Page = "page";

    private const int MostPages = 500;

    public IReadOnlyList<string> Verbs { get; } = [More];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken) =>
        AskedRecords.Read(click.Data.Text(Asked), register.Engine.Register, click.Actor.SeesProtected) is { } asked
        && await answering.PageAsync(asked, Math.Clamp(click.Data.Whole(Page) ?? 0, 0, MostPages), click.Actor, click.Origin, click.Language, cancellationToken) is { } card
            ? card
            : SayingCard.Saying(click.Language, FollowUpTexts.In(click.Language).AskAnew);
}
