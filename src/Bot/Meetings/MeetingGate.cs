using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Says no before anything is asked: where meetings cannot be booked at all, where nobody knows who asks, and to whom it is not for.</summary>
internal sealed class MeetingGate(MeetingRights rights, ProvisioningTarget target, CurrentRegister register, SwedishCalendar calendar)
{
    private const string TeamSetting = "Provisioning:TeamId";
    private const string OrganiserSetting = "Meetings:Organiser";

    /// <returns>Null to go on.</returns>
    public OutgoingCard? Stops(MeetingCall call, MeetingWish wish)
    {
        if (!call.Actor.Sender.IsKnown && !call.Actor.IsAdministrator)
        {
            return MeetingSaying.Of(call.Language, call.Texts.NotKnown);
        }

        if (!rights.MayAny(call.Actor))
        {
            return Nothing(call, wish.Group is { } group ? [group] : wish.Among);
        }

        return Missing() is { } setting ? MeetingSaying.Of(call.Language, BookingTexts.Fill(call.Texts.NotSetUp, setting)) : null;
    }

    /// <returns>Null to go on with the group.</returns>
    public OutgoingCard? StopsAt(MeetingCall call, Group group) =>
        !rights.May(call.Actor, group) ? MeetingSaying.NotYours(call, group)
            : group.Validity.To is { } last && last < calendar.Today ? MeetingSaying.Of(call.Language, BookingTexts.Fill(call.Texts.GroupEnded, group.Names.InText(call.Language), Hours.Day(last, call.Language)))
            : null;

    /// <summary>None of the groups that are meant is one to book for.</summary>
    public OutgoingCard Nothing(MeetingCall call, IReadOnlyList<GroupId> among) =>
        among.Select(register.Engine.Register.Find).OfType<Group>().FirstOrDefault() is { } one && StopsAt(call, one) is { } why ? why : MeetingSaying.Of(call.Language, call.Texts.NotForYou);

    private string? Missing() => !target.IsSet ? TeamSetting : target.Organiser is null ? OrganiserSetting : null;
}
