namespace Samverkan.Bot.Texts;

/// <summary>The words of proposals, reports and reviews: ProposalTexts.resx is Swedish, ProposalTexts.en.resx English.</summary>
internal sealed class ProposalTexts
{
    private static readonly ProposalTexts Swedish = new(Language.Swedish);
    private static readonly ProposalTexts English = new(Language.English);

    private readonly TextTable table;

    private ProposalTexts(Language language) => table = new TextTable(typeof(ProposalTexts), language);

    public string Taken => table.Text();

    public string TakenStepIn => table.Text();

    public string TakenUnreached => table.Text();

    public string CoordinatorsOf => table.Text();

    public string Administrators => table.Text();

    public string ThereAlready => table.Text();

    public string DecidedAlready => table.Text();

    public string TooMany => table.Text();

    public string NotKnown => table.Text();

    public string TooLong => table.Text();

    public string Withdraw => table.Text();

    public string CardHeadline => table.Text();

    public string ProposedBy => table.Text();

    public string Colleague => table.Text();

    public string Coordinator => table.Text();

    public string FieldReason => table.Text();

    public string FieldAnswer => table.Text();

    public string WordsMissing => table.Text();

    public string WordsTooLong => table.Text();

    public string WordsNote => table.Text();

    public string WordsNoteChannel => table.Text();

    public string Words => table.Text();

    public string Approve => table.Text();

    public string Decline => table.Text();

    public string Changed => table.Text();

    public string SoAlready => table.Text();

    public string AsksNoMore => table.Text();

    public string NotThere => table.Text();

    public string Own => table.Text();

    public string DecidedApproved => table.Text();

    public string DecidedDeclined => table.Text();

    public string DecidedWithdrawn => table.Text();

    public string DecidedFixed => table.Text();

    public string DecidedRight => table.Text();

    public string AnswerApproved => table.Text();

    public string AnswerApprovedHere => table.Text();

    public string AnswerDeclined => table.Text();

    public string AnswerDeclinedHere => table.Text();

    public string AnswerFixed => table.Text();

    public string AnswerRight => table.Text();

    public string ListHeadline => table.Text();

    public string ListEmpty => table.Text();

    public string OwnHeadline => table.Text();

    public string Show => table.Text();

    public string MoreLater => table.Text();

    public string OnlyAlone => table.Text();

    public string ReportHeadline => table.Text();

    public string ReportBody => table.Text();

    public string WrongPerson => table.Text();

    public string HasLeft => table.Text();

    public string WrongNameOrDate => table.Text();

    public string SomethingElse => table.Text();

    public string RemarkHeadline => table.Text();

    public string RemarkNote => table.Text();

    public string RemarkTitle => table.Text();

    public string RemarkFor => table.Text();

    public string RemarkBy => table.Text();

    public string FieldGroup => table.Text();

    public string AnyGroup => table.Text();

    public string GroupsWhenCut => table.Text();

    public string FieldWrong => table.Text();

    public string FieldRight => table.Text();

    public string Send => table.Text();

    public string ChooseGroup => table.Text();

    public string WriteWrong => table.Text();

    public string RemarkTooLong => table.Text();

    public string EntryNow => table.Text();

    public string Fixed => table.Text();

    public string RightAlready => table.Text();

    public string Vacant => table.Text();

    public string Until => table.Text();

    public string ReviewHeadline => table.Text();

    public string ReviewBody => table.Text();

    public string VerifiedOn => table.Text();

    public string NeverVerified => table.Text();

    public string ReviewYes => table.Text();

    public string ReviewNo => table.Text();

    public string ReviewChanged => table.Text();

    public string ReviewOld => table.Text();

    public string ReviewDone => table.Text();

    public string ReviewDoneBefore => table.Text();

    public string ReviewNotYours => table.Text();

    public static ProposalTexts In(Language language) => language == Language.English ? English : Swedish;
}
