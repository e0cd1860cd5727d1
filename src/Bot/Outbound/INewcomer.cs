namespace Samverkan.Bot.Outbound;

/// <summary>Has something to say to people as soon as the bot reaches them.</summary>
internal interface INewcomer
{
    /// <remarks>It may be told again of the same person: what it posts, it posts once.</remarks>
    Task MetAsync(KnownPerson person, CancellationToken cancellationToken);
}
