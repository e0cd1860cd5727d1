namespace Samverkan.Bot.Outbound.Standing;

/// <summary>Whether a standing post is there.</summary>
internal enum StandingStage
{
    /// <summary>It is to be posted.</summary>
    Waiting,

    /// <summary>It is being posted; stored before it is sent.</summary>
    Sending,

    Posted,

    /// <summary>Whether it went is not known. It is not sent again before somebody has looked.</summary>
    Unknown,

    /// <summary>
    /// It is not there: somebody has deleted the message, or it was not taken. With the id of a message it is there and cannot be changed: the
    /// bot may not write in that conversation.
    /// </summary>
    Gone,
}
