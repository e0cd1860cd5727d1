namespace Samverkan.Bot.Storage;

/// <summary>The store cannot be reached, opened or trusted. The message says which store and is fit for an operator.</summary>
internal sealed class StoreUnavailableException(string message, Exception? inner = null) : IOException(message, inner);
