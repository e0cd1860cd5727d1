namespace Samverkan.Bot.Outbound;

/// <summary>What came of a post that is made once.</summary>
internal enum PostOutcome
{
    /// <summary>It is kept just now, and is sent whatever happens to this process. It may be refused then: see <see cref="Fallback"/>.</summary>
    Posted,

    /// <summary>It was kept before, by this process or another, and does not go again.</summary>
    PostedBefore,

    /// <summary>The bot may not write there: it was never added, was removed, or is blocked. Nothing is kept, and it may be tried again.</summary>
    Unreachable,
}
