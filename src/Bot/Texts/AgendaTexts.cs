using System.Globalization;

namespace Samverkan.Bot.Texts;

/// <summary>What is said around a meeting, before it and when it is over: AgendaTexts.resx is Swedish, AgendaTexts.en.resx English.</summary>
internal sealed class AgendaTexts
{
    private static readonly AgendaTexts Swedish = new(Language.Swedish);
    private static readonly AgendaTexts English = new(Language.English);

    private readonly TextTable table;

    private AgendaTexts(Language language) => table = new TextTable(typeof(AgendaTexts), language);

    public string Agenda => table.Text();

    public string Cancelled => table.Text();

    public string CancelledNote => table.Text();

    public string MovedFrom => table.Text();

    public string Points => table.Text();

    public string NoPoints => table.Text();

    public string Report => table.Text();

    public string ProposedBy => table.Text();

    public string OpenActions => table.Text();

    public string ActionWho => table.Text();

    public string ActionWhoDue => table.Text();

    public string Absent => table.Text();

    public string AbsentNamed => table.Text();

    public string AbsentUnnamed => table.Text();

    public string ComesInstead => table.Text();

    public string SomebodyInstead => table.Text();

    public string NobodyInstead => table.Text();

    public string NoIndividuals => table.Text();

    public string Propose => table.Text();

    public string NotComing => table.Text();

    public string ComingAfterAll => table.Text();

    public string Join => table.Text();

    public string WriteMinutes => table.Text();

    public string WriteHere => table.Text();

    public string ProposeTitle => table.Text();

    public string PointLabel => table.Text();

    public string PointPlaceholder => table.Text();

    public string PointNote => table.Text();

    public string PointEmpty => table.Text();

    public string PointTooLong => table.Text();

    public string PointsFull => table.Text();

    public string Send => table.Text();

    public string Leave => table.Text();

    public string Left => table.Text();

    public string Proposed => table.Text();

    public string ProposedForLater => table.Text();

    public string AnotherPoint => table.Text();

    public string Withdraw => table.Text();

    public string Remove => table.Text();

    public string RemoveTitle => table.Text();

    public string WhichPoint => table.Text();

    public string ChoosePoint => table.Text();

    public string NoPointThere => table.Text();

    public string NotYourPoint => table.Text();

    public string Withdrawn => table.Text();

    public string MayBePosted => table.Text();

    public string PostAgain => table.Text();

    public string PostedAgain => table.Text();

    public string AbsentTitle => table.Text();

    public string SaidAlready => table.Text();

    public string WhoInstead => table.Text();

    public string WhoseInstead => table.Text();

    public string Nobody => table.Text();

    public string Myself => table.Text();

    public string NobodyFor => table.Text();

    public string OptionFor => table.Text();

    public string ChooseInstead => table.Text();

    public string WhenCut => table.Text();

    public string NoSubstitutes => table.Text();

    public string Decline => table.Text();

    public string Declined => table.Text();

    public string TellSubstitute => table.Text();

    public string Back => table.Text();

    public string NotAway => table.Text();

    public string TakenByAnother => table.Text();

    public string Which => table.Text();

    public string ChooseMeeting => table.Text();

    public string Next => table.Text();

    public string WhichMeeting => table.Text();

    public string MeetingOn => table.Text();

    public string NoMeeting => table.Text();

    public string NoMeetingThatDay => table.Text();

    public string NoMeetings => table.Text();

    public string UnknownGroup => table.Text();

    public string MeetingGone => table.Text();

    public string MeetingOver => table.Text();

    public string NotKnown => table.Text();

    public string NotYours => table.Text();

    public string NotHere => table.Text();

    public string NoSeat => table.Text();

    public string WhoCoordinates => table.Text();

    public string AskWhoCoordinates => table.Text();

    public string UnknownButton => table.Text();

    public string OverToday => table.Text();

    public string OverOnDay => table.Text();

    public string OverNote => table.Text();

    public static AgendaTexts In(Language language) => language == Language.English ? English : Swedish;

    /// <summary>Puts values in the places of a text; what they hold is left as it is.</summary>
    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
