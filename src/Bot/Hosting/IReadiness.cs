namespace Samverkan.Bot.Hosting;

/// <summary>Something that the bot cannot answer without.</summary>
internal interface IReadiness
{
    /// <summary>What is missing, in a few words for an operator; null when nothing is.</summary>
    string? Missing { get; }
}
