using System.Globalization;
using Samverkan.Bot.Meetings;

namespace Samverkan.Bot.Texts;

/// <summary>The words of booking, moving and cancelling meetings: BookingTexts.resx is Swedish, BookingTexts.en.resx English.</summary>
internal sealed class BookingTexts
{
    private static readonly BookingTexts Swedish = new(Language.Swedish);
    private static readonly BookingTexts English = new(Language.English);

    private readonly TextTable table;

    private BookingTexts(Language language) => table = new TextTable(typeof(BookingTexts), language);

    public string DoingNote => table.Text();

    public string HowItWent => table.Text();

    public string Join => table.Text();

    public string When => table.Text();

    public string Now => table.Text();

    public string Becomes => table.Text();

    public string Invited => table.Text();

    public string Nobody => table.Text();

    public string NobodyThere => table.Text();

    public string OnePerson => table.Text();

    public string People => table.Text();

    public string WithoutAddress => table.Text();

    public string MoreRemarks => table.Text();

    public string Next => table.Text();

    public string Edit => table.Text();

    public string Leave => table.Text();

    public string Group => table.Text();

    public string ChooseGroup => table.Text();

    public string GroupsWhenCut => table.Text();

    public string Which => table.Text();

    public string ChooseMeeting => table.Text();

    public string MeetingsWhenCut => table.Text();

    public string Day => table.Text();

    public string DayError => table.Text();

    public string From => table.Text();

    public string Until => table.Text();

    public string Required => table.Text();

    public string WhichReading => table.Text();

    public string WeekdayDiffers => table.Text();

    public string NoSuchDay => table.Text();

    public string NoSuchHour => table.Text();

    public string InThePast => table.Text();

    public string HourInThePast => table.Text();

    public string TooFarAhead => table.Text();

    public string EndBeforeStart => table.Text();

    public string TooLong => table.Text();

    public string PastMidnight => table.Text();

    public string AfterTheEnd => table.Text();

    public string BeforeTheBeginning => table.Text();

    public string SameTime => table.Text();

    public string UnknownGroup => table.Text();

    public string GroupGone => table.Text();

    public string GroupEnded => table.Text();

    public string NoMeetings => table.Text();

    public string NoMeetingThatDay => table.Text();

    public string NoLongerComing => table.Text();

    public string GoneFromCalendar => table.Text();

    public string Stale => table.Text();

    public string Overtaken => table.Text();

    public string NotKnown => table.Text();

    public string NotForYou => table.Text();

    public string NotYours => table.Text();

    public string WhoCoordinates => table.Text();

    public string AskWhoCoordinates => table.Text();

    public string NotSetUp => table.Text();

    public string UnknownButton => table.Text();

    public static BookingTexts In(Language language) => language == Language.English ? English : Swedish;

    /// <summary>Puts values in the places of a text; what they hold is left as it is.</summary>
    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    /// <summary>The headline of a card, followed by the group.</summary>
    public string Title(MeetingAct act) => Of(act);

    /// <summary>The button that does it.</summary>
    public string Does(MeetingAct act) => Of(act);

    /// <summary>What comes of it for those who are invited.</summary>
    public string Note(MeetingAct act) => Of(act);

    /// <summary>Group and time fill it in.</summary>
    public string Doing(MeetingAct act) => Of(act);

    /// <inheritdoc cref="Doing"/>
    public string Done(MeetingAct act) => Of(act);

    /// <inheritdoc cref="Doing"/>
    public string NotDone(MeetingAct act) => Of(act);

    /// <summary>It was not done after all.</summary>
    public string Left(MeetingAct act) => Of(act);

    private string Of(MeetingAct act, [System.Runtime.CompilerServices.CallerMemberName] string name = "") => table.Text(name + act);
}
