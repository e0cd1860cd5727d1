namespace Samverkan.Bot.Storage.Queues;

/// <summary>A message as it was received.</summary>
/// <param name="Receipt">What shows that this receiver has it; another one with each delivery.</param>
/// <param name="Deliveries">How often it was received, this time included.</param>
internal sealed record QueuedMessage(string Id, string Text, string Receipt, int Deliveries);
