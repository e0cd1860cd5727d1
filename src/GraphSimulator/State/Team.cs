namespace Samverkan.GraphSimulator.State;

internal sealed record Team(string Id, string DisplayName);
