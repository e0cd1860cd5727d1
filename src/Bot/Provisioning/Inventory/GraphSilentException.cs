namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>Graph does not answer, asks for quiet, or lets the bot not in: nothing can be told of the team now.</summary>
/// <param name="login">The login that failed; null where it was something else.</param>
internal sealed class GraphSilentException(string why, Exception? login = null) : Exception($"Graph does not answer: {why}.", login);
