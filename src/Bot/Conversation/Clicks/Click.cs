using Samverkan.Bot.Access;

namespace Samverkan.Bot.Conversation.Clicks;

/// <summary>A click on a button that acts, or the same said by a client that does not know such buttons.</summary>
/// <param name="Data">A hint and no more: objects, rights and state are read again.</param>
internal sealed record Click(string Verb, ClickData Data, Actor Actor, Language Language, Origin Origin)
{
    /// <summary>The name of a colleague by directory id, where the conversation knows it; null otherwise.</summary>
    public Func<string, CancellationToken, ValueTask<string?>> NameOf { get; init; } = (_, _) => ValueTask.FromResult<string?>(null);
}
