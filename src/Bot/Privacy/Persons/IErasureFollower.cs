namespace Samverkan.Bot.Privacy.Persons;

/// <summary>Sees to what the bot has said of somebody where it can still be changed, such as a post in a channel.</summary>
internal interface IErasureFollower
{
    /// <summary>Called when the store says nothing of the person any more; again when the erasure is run again.</summary>
    Task FollowAsync(Needles needles, CancellationToken cancellationToken);
}
