using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>The next findings. The register is checked again: what was mended meanwhile is gone.</summary>
internal sealed class CheckClick(CheckPages pages) : IClick
{
    public const string More = "check.more";

    /// <summary>In the data of the button: how many findings come before the page.</summary>
    public const string First = "first";

    public IReadOnlyList<string> Verbs { get; } = [More];

    public Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken) =>
        Task.FromResult(pages.Page(click.Actor, click.Language, Narrowing.Read(click.Data.Text(Narrowing.Field)), click.Data.Whole(First) ?? 0));
}
