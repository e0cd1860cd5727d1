namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>Graph does not answer, or asks for quiet: nothing can be told of the team now.</summary>
internal sealed class GraphSilentException(string why) : Exception($"Graph does not answer: {why}.");
