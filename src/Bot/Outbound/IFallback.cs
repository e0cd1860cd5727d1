namespace Samverkan.Bot.Outbound;

/// <summary>Says elsewhere what was refused where it was to go first, such as in the group's channel what somebody was to be told alone.</summary>
internal interface IFallback
{
    string Kind { get; }

    /// <remarks>It may be asked again for the same: what it posts, it posts once.</remarks>
    Task TellAsync(string subject, CancellationToken cancellationToken);
}
