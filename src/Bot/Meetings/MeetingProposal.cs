using System.Globalization;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>What would be done with a meeting: all that there is to say before somebody says yes.</summary>
/// <param name="Wish">Complete.</param>
/// <param name="Was">The meeting as it is; null for one that is booked.</param>
/// <param name="Invited">Who gets an invitation; of a meeting that exists, nobody anew.</param>
/// <param name="Members">How many have a seat in the group.</param>
/// <param name="Remarks">What to know before.</param>
internal sealed record MeetingProposal(
    MeetingWish Wish, Group Group, LineKey.Meeting Key, DateTimeOffset Start, DateTimeOffset End, ComingMeeting? Was, IReadOnlyList<Invited> Invited, int Members, IReadOnlyList<string> Remarks)
{
    /// <summary>What the buttons of a card carry of the state that it showed: which meeting, and when it was.</summary>
    public (string? Which, string? Was) Shown => (Key.Occurrence.ToString(), Was?.Start.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>As the buttons of a card have it.</summary>
    public MeetingWish Carried => Wish with { Group = Group.Id, Among = [], Which = Shown.Which, On = [], Was = Shown.Was };
}
