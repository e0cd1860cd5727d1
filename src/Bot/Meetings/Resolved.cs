using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Meetings;

/// <summary>What a wish comes to on the state of this moment: a closed set.</summary>
internal abstract record Resolved
{
    private Resolved()
    {
    }

    /// <summary>Something has to be asked or told first.</summary>
    public sealed record Says(OutgoingCard Card) : Resolved;

    public sealed record Ready(MeetingProposal Proposal) : Resolved;
}
