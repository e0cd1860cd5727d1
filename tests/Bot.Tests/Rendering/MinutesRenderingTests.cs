using System.Text.Json.Nodes;
using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.FollowUp;
using Samverkan.Bot.Cards.Minutes;
using Samverkan.Bot.Conversation.Dialogs;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Tests.Conduct;
using Samverkan.Bot.Tests.Storage;
using Samverkan.Meetings;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The cards of minutes and of what is followed up, as Teams' renderer shows them; the longest that there can be too.</summary>
public class MinutesRenderingTests
{
    private const string Text = "Vi inför en gemensam lägesbild som båda organisationerna tar fram inför varje möte, och som samordnarna skickar ut en vecka före.";

    private static readonly RegisterSnapshot Register = new(Registers.Goteborg);
    private static readonly Group Central = Register.Find(new GroupId("central")) ?? throw new InvalidOperationException("No such group.");
    private static readonly DateOnly Day = new(2027, 3, 15);
    private static readonly DateTimeOffset Start = new(2027, 3, 15, 8, 0, 0, TimeSpan.Zero);
    private static readonly MeetingId Meeting = new(Central.Id, new OccurrenceId.Planned(2027, 1));

    private static readonly MinutesCall Call = new(new Actor(new Sender(null, null, IsKnown: true, IsForeign: false), "someone", [], IsAdministrator: true, []), Language.Swedish, Central, Meeting, Register.AsOf(Day), Day);

    private static readonly MinutesDraft Draft = new(Meeting, Start, Start.AddHours(2), Fields(5, 8)) { Version = 7, By = "someone", At = Start.AddHours(3) };

    [Fact]
    public async Task Teams_shows_them_whole_in_light_and_dark_on_phone_and_desk()
    {
        var published = new Publishing(Day, Start.AddHours(4), "someone", "key").First(Read(Draft), new YearCount(Central.Id, 2027));
        var corrected = new Publishing(Day, Start.AddDays(1), "someone", "key").Correct(published.Minutes, Read(Draft) with { DiaryNumber = "SLK-2027-2" }, published.Count, new Dictionary<int, ActionItem>());
        var items = published.Actions.ToDictionary(item => item.Id.Ordinal, item => item.Id.Ordinal == 2 ? item.Done("someone", Start.AddDays(2)) : item);
        var longest = Read(Draft with { Fields = Fields(MinutesLimits.Decisions, MinutesLimits.Actions, string.Concat(Enumerable.Repeat("lägesbilder ", MinutesLimits.LongestText / 12)).Trim()) });
        var whole = new Publishing(Day, Start, "someone", "key").First(longest, new YearCount(Central.Id, 2027));
        IReadOnlyList<MinutesProblem> problems = [new("due.1", new Localized("Dagen har varit. Välj en dag från och med i dag.", "")), new(null, new Localized("Anteckningarna är tomma.", ""))];
        OutgoingCard[] cards =
        [
            MinutesStartCard.Of(Central, new HeldMeeting(Meeting, Start, Start.AddHours(2)), Language.Swedish),
            MinutesChoiceCard.Of(Central, [new HeldMeeting(Meeting, Start, Start.AddHours(2))], Day, Language.Swedish, wrongDay: true),
            Page(FormPart.Attendance),
            Page(FormPart.Decisions, conflicts: new Dictionary<string, string> { ["decision.1"] = "Det jag skrev" }),
            Page(FormPart.Actions, problems),
            Page(FormPart.Closing),
            MinutesPreviewCard.Of(Call, Read(Draft), Draft, null, "key"),
            MinutesPublishedCard.Of(Call, published.Minutes, StandingStage.Unknown),
            MinutesRetractCard.Of(Call, published.Minutes),
            SummaryCard.Of(Central, corrected.Minutes, items, new Uri("https://teams.example/join"), Call.Names, "Åtgärd 2 är klar."),
            SummaryCard.Of(Central, whole.Minutes, whole.Actions.ToDictionary(item => item.Id.Ordinal), null, Call.Names),
            RetractedCard.Of(Central, new Publishing(Day, Start, "someone", "key").Retract(published.Minutes, published.Count, items).Minutes, Call.Names),
            MinutesFullCard.Of(Call, whole.Minutes, whole.Actions.ToDictionary(item => item.Id.Ordinal), 1),
            RecordsCard.Of(new Answer.FromRecords { Headline = "Inga", Of = new Question.ListActions(new RecordFilter()) }, new FoundRecords.Actions([.. items.Values]) { AreHidden = true }, Call.Names, Day.AddDays(60), countOnly: false),
            ActionCard.Of(Central, items[1], Call.Names, Register.AsOf(Day), Day),
            ReminderCard.Of(Central, items[1], Call.Names, Day),
            LetterCard.Of(new WeeklyLetter([items[1]], [items[3]], [new KnownMeeting(Meeting, Start, Start.AddHours(2), null, Start)], [(new SeatInGroup(Central, Central.Seats[0]), Day)]), 12, Call.Names, Day),
            LetterCard.InChannel(new WeeklyLetter([items[1]], [items[3]], [], []), "Anna-Karin Långtefternamnsson", 12, Call.Names, Day),
            LetterCard.InChannel(new WeeklyLetter([items[1]], [], [], []), null, 12, Call.Names, Day),
        ];

        Assert.All(cards, card => Assert.Empty(CardRules.Problems(CardRules.Read(card))));
        Assert.All(cards, card => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(card.Card.ToJson()), 0, 26_000));
        var pictures = await CardRenderer.ShowAsync([
            .. cards.Select((card, number) => new CardToShow($"minutes-{number:00}", JsonNode.Parse(card.Card.ToJson()))),
            new CardToShow("minutes-dialog", JsonNode.Parse(DialogCard.Of(Page(FormPart.Actions)).ToJson()))]);

        Assert.Equal(4 * (cards.Length + 1), pictures.Count);
        Assert.All(pictures, picture => Assert.True(picture.Findings.Count == 0, $"{picture.Name} {picture.Theme} {picture.Width}: {string.Join("; ", picture.Findings)}"));
    }

    private static OutgoingCard Page(FormPart part, IReadOnlyList<MinutesProblem>? problems = null, IReadOnlyDictionary<string, string>? conflicts = null) =>
        MinutesPageCard.Of(Call, Draft, new FormPage(part), problems ?? [], conflicts ?? new Dictionary<string, string>(), [$"Central 2026-4 Å3: {Text}"]);

    private static MeetingMinutes Read(MinutesDraft draft) => MinutesReader.Read(draft, Central, Register.AsOf(Day), Day).Minutes;

    private static Dictionary<string, string> Fields(int decisions, int actions, string text = Text)
    {
        var fields = new Dictionary<string, string> { ["question.1"] = "Hur gör vi i sommar?", ["next.day"] = "2027-06-15", ["next.hour"] = "09:00", ["diary"] = "SLK-2027-1", ["secrecy"] = "18 kap. 1 § OSL", ["adjuster"] = $"seat:{Central.Seats[1].Id}" };
        for (var seat = 0; seat < Central.Seats.Count; seat++)
        {
            fields[MinutesFields.Presence(Central.Seats[seat].Id, null)] = seat % 4 == 3 ? PresenceValue.Absent : seat % 4 == 2 ? PresenceValue.Substitute : PresenceValue.Present;
        }

        for (var slot = 1; slot <= decisions; slot++)
        {
            fields[MinutesFields.Decision(slot)] = text;
        }

        for (var slot = 1; slot <= actions; slot++)
        {
            fields[MinutesFields.Action(slot)] = text;
            fields[MinutesFields.Who(slot)] = $"seat:{Central.Seats[slot % Central.Seats.Count].Id}";
            fields[MinutesFields.Due(slot)] = "2027-04-30";
        }

        return fields;
    }
}
