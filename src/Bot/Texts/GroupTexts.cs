namespace Samverkan.Bot.Texts;

/// <summary>The words of the forms about groups, seats and areas: GroupTexts.resx is Swedish, GroupTexts.en.resx English.</summary>
internal sealed class GroupTexts
{
    private static readonly GroupTexts Swedish = new(Language.Swedish);
    private static readonly GroupTexts English = new(Language.English);

    private readonly TextTable table;

    private GroupTexts(Language language) => table = new TextTable(typeof(GroupTexts), language);

    public string TitleNewGroup => table.Text();

    public string TitleNewDistrict => table.Text();

    public string TitleNewSeat => table.Text();

    public string TitleChangeSeat => table.Text();

    public string TitleEndSeat => table.Text();

    public string TitleCadence => table.Text();

    public string TitleRename => table.Text();

    public string TitleCloseGroup => table.Text();

    public string TitleEndRelation => table.Text();

    public string NameSv => table.Text();

    public string NameEn => table.Text();

    public string ShortNameSv => table.Text();

    public string ShortNameEn => table.Text();

    public string ShortNameFirst => table.Text();

    public string PurposeSv => table.Text();

    public string PurposeEn => table.Text();

    public string PurposeFirst => table.Text();

    public string PurposeHint => table.Text();

    public string Group => table.Text();

    public string ChooseGroup => table.Text();

    public string GroupsWhenCut => table.Text();

    public string Level => table.Text();

    public string Strategic => table.Text();

    public string Tactical => table.Text();

    public string Operational => table.Text();

    public string Support => table.Text();

    public string LevelOpen => table.Text();

    public string ChooseLevel => table.Text();

    public string Area => table.Text();

    public string Central => table.Text();

    public string Local => table.Text();

    public string ChooseArea => table.Text();

    public string AreasWhenCut => table.Text();

    public string ReportsTo => table.Text();

    public string NoGroup => table.Text();

    public string From => table.Text();

    public string Basis => table.Text();

    public string Kind => table.Text();

    public string District => table.Text();

    public string PoliceArea => table.Text();

    public string Brings => table.Text();

    public string ChooseKind => table.Text();

    public string Seat => table.Text();

    public string ChooseSeat => table.Text();

    public string SeatNameSv => table.Text();

    public string SeatNameEn => table.Text();

    public string SeatNameHint => table.Text();

    public string NameOrRole => table.Text();

    public string Function => table.Text();

    public string Member => table.Text();

    public string Coordinator => table.Text();

    public string Chair => table.Text();

    public string ViceChair => table.Text();

    public string Secretary => table.Text();

    public string Representative => table.Text();

    public string Participant => table.Text();

    public string Adjunct => table.Text();

    public string ChooseFunction => table.Text();

    public string Organisation => table.Text();

    public string ChooseOrganisation => table.Text();

    public string Places => table.Text();

    public string WholeNumber => table.Text();

    public string Role => table.Text();

    public string ChooseRole => table.Text();

    public string NoRole => table.Text();

    public string LastDay => table.Text();

    public string EndSeatNote => table.Text();

    public string TimesPerYear => table.Text();

    public string Approximate => table.Text();

    public string ApproximateTitle => table.Text();

    public string Proof => table.Text();

    public string ProofHint => table.Text();

    public string RenameNote => table.Text();

    public string OpenQuestions => table.Text();

    public string OpenQuestionsHint => table.Text();

    public string TakesOver => table.Text();

    public string Nobody => table.Text();

    public string ChooseTakesOver => table.Text();

    public string Archived => table.Text();

    public string ArchivedTitle => table.Text();

    public string ArchiveFirst => table.Text();

    public string Reason => table.Text();

    public string CloseNote => table.Text();

    public string Relation => table.Text();

    public string ChooseRelation => table.Text();

    public string ReportsToVerb => table.Text();

    public string Supports => table.Text();

    public string Coordinates => table.Text();

    public string TakesPartIn => table.Text();

    public string Appoints => table.Text();

    public static GroupTexts In(Language language) => language == Language.English ? English : Swedish;
}
