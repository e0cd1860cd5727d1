using Samverkan.Bot.Access;

namespace Samverkan.Bot.Tab;

/// <summary>Who looks at the tab, or why nobody may: a closed set.</summary>
internal abstract record Viewing
{
    private Viewing()
    {
    }

    /// <summary>Somebody of an allowed tenant.</summary>
    public sealed record By(DirectoryIdentity Identity) : Viewing;

    /// <summary>Development without an app id, on this machine: nobody signs in.</summary>
    public sealed record ByDeveloper : Viewing;

    /// <summary>No token, or one that is not for us: sign in (anew).</summary>
    public sealed record NotSignedIn : Viewing;

    /// <summary>Somebody of a tenant that may not use the bot, or a guest from one.</summary>
    public sealed record Foreign : Viewing;

    /// <summary>Nobody can be told at the moment: the keys of the tokens could not be had.</summary>
    public sealed record Unavailable : Viewing;
}
