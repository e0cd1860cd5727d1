using System.Globalization;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Texts;

/// <summary>The words of minutes and their summaries: MinutesTexts.resx is Swedish, MinutesTexts.en.resx English.</summary>
internal sealed class MinutesTexts
{
    private static readonly MinutesTexts Swedish = new(Language.Swedish);
    private static readonly MinutesTexts English = new(Language.English);

    private readonly TextTable table;

    private MinutesTexts(Language language) => table = new TextTable(typeof(MinutesTexts), language);

    public string Title => table.Text();

    public string NoIndividuals => table.Text();

    public string OpenForm => table.Text();

    public string FillInHere => table.Text();

    public string AnotherMeeting => table.Text();

    public string WhichGroup => table.Text();

    public string Group => table.Text();

    public string GroupsWhenCut => table.Text();

    public string ChooseGroup => table.Text();

    public string Next => table.Text();

    public string WhichMeeting => table.Text();

    public string Meeting => table.Text();

    public string MeetingsWhenCut => table.Text();

    public string OrAnotherDay => table.Text();

    public string Day => table.Text();

    public string FromHour => table.Text();

    public string UntilHour => table.Text();

    public string WrongDay => table.Text();

    public string NotHeldYet => table.Text();

    public string NoSuchMeeting => table.Text();

    public string WriteAlone => table.Text();

    public string NotForYou => table.Text();

    public string NotYourGroup => table.Text();

    public string UnknownGroup => table.Text();

    public string DraftGone => table.Text();

    public string Discarded => table.Text();

    public string Discard => table.Text();

    public string DiscardAsk => table.Text();

    public string DiscardNow => table.Text();

    public string GoOn => table.Text();

    public string GoOnHere => table.Text();

    public string SavedDraft => table.Text();

    public string SavedBy => table.Text();

    public string ConflictNote => table.Text();

    public string OtherWrote => table.Text();

    public string Emptied => table.Text();

    public string StillOpen => table.Text();

    public string AgendaWas => table.Text();

    public string NextPage => table.Text();

    public string NextPart => table.Text();

    public string Preview => table.Text();

    public string Back => table.Text();

    public string SaveAndClose => table.Text();

    public string Decision => table.Text();

    public string OpenQuestion => table.Text();

    public string Action => table.Text();

    public string Who => table.Text();

    public string Due => table.Text();

    public string AllPresent => table.Text();

    public string OpenMeeting => table.Text();

    public string Present => table.Text();

    public string Absent => table.Text();

    public string Substitute => table.Text();

    public string HiddenSubstitute => table.Text();

    public string SubstituteNamed => table.Text();

    public string NotFilledIn => table.Text();

    public string ChoicesWhenCut => table.Text();

    public string NobodyYet => table.Text();

    public string NextDay => table.Text();

    public string NextHour => table.Text();

    public string DiaryNumber => table.Text();

    public string DiaryExample => table.Text();

    public string Secrecy => table.Text();

    public string SecrecyExample => table.Text();

    public string Adjuster => table.Text();

    public string FormerSeat => table.Text();

    public string Somebody => table.Text();

    public string Decisions => table.Text();

    public string Actions => table.Text();

    public string Questions => table.Text();

    public string PresentLabel => table.Text();

    public string AbsentLabel => table.Text();

    public string SubstituteFor => table.Text();

    public string UnnamedSubstituteFor => table.Text();

    public string DueShort => table.Text();

    public string DoneWord => table.Text();

    public string NextLabel => table.Text();

    public string DiaryLabel => table.Text();

    public string AdjusterLabel => table.Text();

    public string SecrecyMark => table.Text();

    public string Minuted => table.Text();

    public string Corrected => table.Text();

    public string ActionDone => table.Text();

    public string ChooseAction => table.Text();

    public string MarkDone => table.Text();

    public string ShowAll => table.Text();

    public string AskAbout => table.Text();

    public string AskDecisions => table.Text();

    public string SummaryOf => table.Text();

    public string OneDecision => table.Text();

    public string ManyDecisions => table.Text();

    public string OneAction => table.Text();

    public string ManyActions => table.Text();

    public string MarkedDone => table.Text();

    public string DoneAlready => table.Text();

    public string NotOpen => table.Text();

    public string DoneNotYours => table.Text();

    public string Retracted => table.Text();

    public string RetractedAt => table.Text();

    public string PreviewTitle => table.Text();

    public string PreviewCorrection => table.Text();

    public string PreviewNote => table.Text();

    public string PreviewCorrectionNote => table.Text();

    public string Publish => table.Text();

    public string PublishCorrection => table.Text();

    public string Edit => table.Text();

    public string PublishedAs => table.Text();

    public string PublishedVersion => table.Text();

    public string Correct => table.Text();

    public string WriteAnew => table.Text();

    public string Retract => table.Text();

    public string RetractAsk => table.Text();

    public string RetractNote => table.Text();

    public string RetractNow => table.Text();

    public string Keep => table.Text();

    public string TooMuchAtOnce => table.Text();

    public static MinutesTexts In(Language language) => language == Language.English ? English : Swedish;

    /// <summary>Puts values in the places of a text; what they hold is left as it is.</summary>
    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    public string Part(FormPart part) => table.Text($"Part{part}");

    /// <summary>The button for one more of a list.</summary>
    public string More(FormPart part) => table.Text($"More{part}");

    /// <summary>Whether the summary stands in the channel.</summary>
    public string Where(StandingStage? stage) => table.Text(stage is { } known ? $"Where{(known == StandingStage.Sending ? StandingStage.Waiting : known)}" : "WhereNone");

    public string PostAgain(StandingStage? stage) => table.Text(stage is null ? "PostNow" : "PostAgainWord");

    /// <summary>What a correction has changed, in a few words.</summary>
    public string Change(MinutesChange change)
    {
        var what = Fill(table.Text($"Change{change.Part}"), change.Ordinal?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        return change.Kind == MinutesChangeKind.Changed ? what : Fill(table.Text($"Was{change.Kind}"), what);
    }
}
