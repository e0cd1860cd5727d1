namespace Samverkan.Bot.Texts;

/// <summary>The words of forms and cards that keep the register: KeepingTexts.resx is Swedish, KeepingTexts.en.resx English.</summary>
internal sealed class KeepingTexts
{
    private static readonly KeepingTexts Swedish = new(Language.Swedish);
    private static readonly KeepingTexts English = new(Language.English);

    private readonly TextTable table;

    private KeepingTexts(Language language) => table = new TextTable(typeof(KeepingTexts), language);

    public string ShowChange => table.Text();

    public string Cancel => table.Text();

    public string Save => table.Text();

    public string Back => table.Text();

    public string Before => table.Text();

    public string After => table.Text();

    public string Nothing => table.Text();

    public string EffectHeadline => table.Text();

    public string EffectNote => table.Text();

    public string Saved => table.Text();

    public string SavedBefore => table.Text();

    public string AlreadySo => table.Text();

    public string Cancelled => table.Text();

    public string Stale => table.Text();

    public string Overtaken => table.Text();

    public string NotYours => table.Text();

    public string FormGone => table.Text();

    public string ProposeNote => table.Text();

    public string Propose => table.Text();

    public string SecondNote => table.Text();

    public string AskSecond => table.Text();

    public string OnBehalfOfAdministrator => table.Text();

    public string Required => table.Text();

    public string NoSuchDay => table.Text();

    public string WhenCut => table.Text();

    public string PersonsWhenCut => table.Text();

    public string TitleAppoint => table.Text();

    public string FieldPlace => table.Text();

    public string FieldKnown => table.Text();

    public string FieldPicked => table.Text();

    public string FieldName => table.Text();

    public string FieldNameHint => table.Text();

    public string FieldAddress => table.Text();

    public string FieldAnother => table.Text();

    public string FieldAnotherTitle => table.Text();

    public string FieldFrom => table.Text();

    public string FieldTo => table.Text();

    public string FieldAs => table.Text();

    public string AsHolder => table.Text();

    public string AsSubstitute => table.Text();

    public string FieldReplaces => table.Text();

    public string FieldDecision => table.Text();

    public string ChoosePerson => table.Text();

    public string OnePerson => table.Text();

    public string NameOfPicked => table.Text();

    public string ChoosePlace => table.Text();

    public string SeveralSeats => table.Text();

    public string NobodyToReplace => table.Text();

    public string ProposalSent => table.Text();

    public string SomebodyProtected => table.Text();

    public static KeepingTexts In(Language language) => language == Language.English ? English : Swedish;
}
