using System.Globalization;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Texts;

/// <summary>The words of decisions and action items: FollowUpTexts.resx is Swedish, FollowUpTexts.en.resx English.</summary>
internal sealed class FollowUpTexts
{
    private static readonly FollowUpTexts Swedish = new(Language.Swedish);
    private static readonly FollowUpTexts English = new(Language.English);

    private readonly TextTable table;

    private FollowUpTexts(Language language) => table = new TextTable(typeof(FollowUpTexts), language);

    public string ChooseAction => table.Text();

    public string NoSuchAction => table.Text();

    public string NotYours => table.Text();

    public string MarkedDone => table.Text();

    public string Reopened => table.Text();

    public string Changed => table.Text();

    public string DoneAlready => table.Text();

    public string NothingToDo => table.Text();

    public string ActionTitle => table.Text();

    public string Group => table.Text();

    public string Who => table.Text();

    public string Due => table.Text();

    public string NoDay => table.Text();

    public string State => table.Text();

    public string NewWho => table.Text();

    public string NewDue => table.Text();

    public string ChoicesWhenCut => table.Text();

    public string NobodyYet => table.Text();

    public string NotOfGroup => table.Text();

    public string NoSuchDay => table.Text();

    public string InThePast => table.Text();

    public string MarkDone => table.Text();

    public string SaveChange => table.Text();

    public string Reopen => table.Text();

    public string EventReassigned => table.Text();

    public string EventPostponed => table.Text();

    public string DoneWord => table.Text();

    public string Overdue => table.Text();

    public string DueBy => table.Text();

    public string AskAlone => table.Text();

    public string WhichAction => table.Text();

    public string OpenAction => table.Text();

    public string OneOverdue => table.Text();

    public string ManyOverdue => table.Text();

    public string OneDone => table.Text();

    public string ManyDone => table.Text();

    public string OneOpen => table.Text();

    public string ManyOpen => table.Text();

    public string OneDecision => table.Text();

    public string ManyDecisions => table.Text();

    public string OneHeld => table.Text();

    public string ManyHeld => table.Text();

    public string OneMeeting => table.Text();

    public string ManyMeetings => table.Text();

    public string Found => table.Text();

    public string FoundYours => table.Text();

    public string NoneFound => table.Text();

    public string None => table.Text();

    public string FromMeeting => table.Text();

    public string FromMeetingOf => table.Text();

    public string OneComing => table.Text();

    public string ManyComing => table.Text();

    public string ShowMore => table.Text();

    public string ShowBefore => table.Text();

    public string FromNumber => table.Text();

    public string AskAnew => table.Text();

    public string ReminderTitle => table.Text();

    public string ReminderToday => table.Text();

    public string ReminderIn => table.Text();

    public string ReminderTomorrow => table.Text();

    public string DigestTitle => table.Text();

    public string DigestChannelTitle => table.Text();

    public string DigestChannelTitleOf => table.Text();

    public string DigestOverdue => table.Text();

    public string DigestComing => table.Text();

    public string DigestMeetings => table.Text();

    public string DigestVacant => table.Text();

    public string SeatVacant => table.Text();

    public string SeatEnds => table.Text();

    public string DigestStop => table.Text();

    public string DigestIsOn => table.Text();

    public string DigestIsOff => table.Text();

    public string DigestOffer => table.Text();

    public string DigestYes => table.Text();

    public string DigestUnknown => table.Text();

    public static FollowUpTexts In(Language language) => language == Language.English ? English : Swedish;

    /// <summary>Puts values in the places of a text; what they hold is left as it is.</summary>
    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    public string StateOf(ActionState state) => table.Text($"State{state}");

    /// <summary>What happened, followed by who did it.</summary>
    public string EventOf(ActionEventKind kind) => table.Text($"Event{kind}");
}
