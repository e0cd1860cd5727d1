using Samverkan.Bot.Access;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>Who read, by id: a closed set.</summary>
internal abstract record Reader
{
    private Reader()
    {
    }

    public sealed record Known(DirectoryIdentity Identity) : Reader;

    /// <summary>Where the directory id is not known: the channel's id of the user.</summary>
    public sealed record OfChannel(string UserId) : Reader;
}
