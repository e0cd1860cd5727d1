namespace Samverkan.GraphSimulator.State;

/// <summary>What a document is found by.</summary>
/// <param name="Parent">The team, mailbox or tenant that it belongs to.</param>
internal sealed record DocumentIndex(string Id, string Parent)
{
    public IReadOnlyList<string> Keys { get; init; } = [];

    public DateTimeOffset? Starts { get; init; }

    public DateTimeOffset? Ends { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }
}
