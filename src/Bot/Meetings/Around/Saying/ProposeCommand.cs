using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Minutes;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>Proposes a point for a meeting: at once where meeting and point are said, else by what is asked back.</summary>
internal sealed class ProposeCommand(MeantMeetings meetings, MeetingGroups groups, OwnSeats seats, GroupChannels channels, PointDesk desk, SwedishCalendar calendar) : ICommand
{
    public CommandWords Words { get; } = new(["föreslå punkt", "föreslå en punkt", "ny punkt"], ["propose point", "propose a point", "suggest a point", "suggest point"]);

    public Localized Purpose { get; } = new("föreslå en punkt till ett möte, till exempel ”föreslå punkt LÖK: lokaler”", "propose a point for a meeting, such as “propose point LÖK: premises”");

    public int Longest => ClickData.LongestText;

    public bool IsFor(Actor actor) => actor.IsAdministrator || seats.GroupsOf(actor).Count > 0;

    public async Task<OutgoingCard> RunAsync(CommandCall command, CancellationToken cancellationToken)
    {
        var call = new AgendaCall(command.Actor, command.Language, command.Origin);
        var (which, text) = await PartedAsync(command, cancellationToken);
        return await meetings.FindAsync(call, which, cancellationToken) switch
        {
            (_, { } stopped) => stopped,
            ([var one], _) when !string.IsNullOrEmpty(text) => await desk.ProposeAsync(call, one, text, cancellationToken),
            (var some, _) => PointFormCard.Of(call, some, text),
        };
    }

    // In a group's own channel it is about that group, whatever group the point names.
    private async Task<SaidPoint> PartedAsync(CommandCall command, CancellationToken cancellationToken)
    {
        var said = SaidPoint.Of(command.Whole);
        var (meant, names) = groups.Meant(SaidTime.Of(said.Which, calendar.Today).Rest);
        var here = command.Origin.Kind == ConversationKind.Channel ? await channels.GroupOfAsync(command.Origin.Conversation, cancellationToken) : null;
        var isOfMeeting = here is { } own ? meant.All(group => group.Id == own) && (meant.Count > 0 || !names) : meant.Count > 0 || !names;
        return isOfMeeting ? said : new SaidPoint(string.Empty, command.Whole);
    }
}
