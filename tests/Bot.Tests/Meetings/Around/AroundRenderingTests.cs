using System.Text.Json.Nodes;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Tests.Rendering;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Meetings.Around;

/// <summary>The cards around a meeting as Teams' renderer shows them, with names as long as Gothenburg's.</summary>
public sealed class AroundRenderingTests
{
    private static readonly RegisterSnapshot Register = new(Registers.Goteborg with { Persons = Circle.Content.Persons });
    private static readonly Group Group = Register.Find(new GroupId("central")) ?? throw new InvalidOperationException("There is no central group.");
    private static readonly MeetingId Meeting = new(Group.Id, new OccurrenceId.Planned(2027, 1));
    private static readonly DateTimeOffset Start = new(2027, 3, 16, 8, 0, 0, TimeSpan.Zero);
    private static readonly Watched Known = new(Meeting, Start, Start.AddHours(2));
    private static readonly NearMeeting Near = new(Meeting, Group, Known.Start, Known.End, Register.AsOf(new DateOnly(2027, 3, 16)));

    private static readonly Agenda Said = new()
    {
        Points =
        [
            new AgendaPoint("Lokaler för vårens möten, och hur vi gör när salen på Gustaf Adolfs torg är upptagen hela förmiddagen", "anna"),
            new AgendaPoint("Sammanhållentexthelautanmellanslagsomingenstansharnågotställeattbrytapåförennarrowskärm", "nobody"),
        ],
        Absences = [new Absence(Group.Seats[0].Id, null, null), new Absence(Group.Seats[1].Id, null, new PersonId("eva"))],
    };

    private static readonly ActionItem[] Actions =
    [
        .. Enumerable.Range(1, 12).Select(number => new ActionItem(new ActionItemId(Group.Id, 2026, 4, number), Meeting, $"Ta fram ett förslag till gemensam lägesbild för åtgärd {number}, och skicka det till alla i gruppen i god tid före nästa möte", $"seat:{Group.Seats[2].Id}", number == 12 ? null : new DateOnly(2027, 3, number))),
    ];

    [Fact]
    public async Task Teams_shows_them_whole_in_light_and_dark_on_phone_and_desk()
    {
        var (sv, en) = (Call(Language.Swedish), Call(Language.English));
        var names = new RecordNames(Register, Language.Swedish, seesProtected: false);
        var options = AbsenceOptions.Of(sv, [.. Samverkan.Meetings.Minutes.AttendanceRows.Of(Group, Near.Then).Take(2).Select(row => new OwnRow(row with { Substitutes = [.. Register.Content.Persons.Where(person => person.Id.Value == "eva")] }, true, null))], names);
        var pictures = await CardRenderer.ShowAsync(
            Show("agenda", AgendaCard.Of(Sheet(Known, Said, Actions))),
            Show("agenda-empty", AgendaCard.Of(Sheet(Known with { Former = Start.AddDays(-7) }, Agenda.Empty, []))),
            Show("agenda-begun", AgendaCard.Of(Sheet(Known with { HasBegun = true }, Said, []))),
            Show("agenda-cancelled", AgendaCard.Of(Sheet(Known with { IsCancelled = true }, Said, []))),
            Show("point-form-problem", PointFormCard.Of(en, [Near, Near], new string('x', 301), "The text is 301 characters long. Shorten it to 300 at most.")),
            Show("point-saved", PointSavedCard.Of(sv, Near, Said.Points[0], StandingStage.Unknown)),
            Show("point-remove", PointRemoveCard.Of(sv, Near, Said.Points)),
            Show("absence-form", AbsenceFormCard.Of(sv, Near, options, Said, names, "Välj i listan.")),
            Show("absence-saved", AbsenceSavedCard.Of(sv, Near, new PersonId("eva"), names)),
            Show("which-meeting", WhichMeetingCard.Of(sv, [Near, Near], AbsenceClicks.Open)),
            Show("around-not-yours", AgendaSaying.NotYours(en, Group)),
            Show("asking", AskingCard.Alone(Group, Known, new DateOnly(2027, 3, 16), Language.English)));

        Assert.Equal(48, pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    [Fact]
    public void The_card_has_six_buttons_at_most()
    {
        var card = AgendaCard.Of(Sheet(Known with { HasBegun = true }, Said, Actions));

        Assert.Equal(6, card.Card.Body.OfType<AdaptiveCards.AdaptiveActionSet>().Sum(row => row.Actions.Count));
        Assert.Equal("Dagordning: Central strategisk samverkansgrupp, tisdag 16 mars 2027, 09.00–11.00", card.Summary);
    }

    private static AgendaSheet Sheet(Watched meeting, Agenda agenda, IReadOnlyList<ActionItem> actions) => new(Group, meeting, agenda, actions, Near.Then, new Uri("https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0"));

    private static AgendaCall Call(Language language)
    {
        var there = new KnownConversation("a:1", "https://smba.trafficmanager.net/emea/", "msteams", false, "personal", Incoming.Tenant, Incoming.BotId);
        return new AgendaCall(new Actor(new Sender(Incoming.Tenant, Circle.Anna.ObjectId, true, false), "anna", [new PersonId("anna")], false, []), language, new Origin(there.Id, ConversationKind.Personal, "29:anna", there));
    }

    private static CardToShow Show(string name, OutgoingCard card) => new(name, JsonNode.Parse(card.Card.ToJson()));
}
