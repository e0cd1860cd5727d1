namespace Samverkan.Bot.Storage.Registers;

/// <summary>A generation of rows that is being written, and its mark as it was left.</summary>
internal readonly record struct Generation(string Name, ETag Mark);
