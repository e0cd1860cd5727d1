namespace Samverkan.GraphSimulator.State;

/// <summary>A channel that is being made; done when the channel can be seen.</summary>
internal sealed record Operation(string Id, string TeamId, string ChannelId, DateTimeOffset CreatedAt, DateTimeOffset DoneAt);
