namespace Samverkan.Bot.Texts;

/// <summary>The words of the forms about people: PeopleTexts.resx is Swedish, PeopleTexts.en.resx English.</summary>
internal sealed class PeopleTexts
{
    private static readonly PeopleTexts Swedish = new(Language.Swedish);
    private static readonly PeopleTexts English = new(Language.English);

    private readonly TextTable table;

    private PeopleTexts(Language language) => table = new TextTable(typeof(PeopleTexts), language);

    public string Next => table.Text();

    public string NothingToChoose => table.Text();

    public string TooMuch => table.Text();

    public string TitleEnd => table.Text();

    public string FieldHeld => table.Text();

    public string ChooseHeld => table.Text();

    public string FieldLastDay => table.Text();

    public string FieldReason => table.Text();

    public string TitleSubstitute => table.Text();

    public string SubstituteNote => table.Text();

    public string FieldSeat => table.Text();

    public string ChooseSeat => table.Text();

    public string SeatChosen => table.Text();

    public string FieldFor => table.Text();

    public string ForAnybody => table.Text();

    public string FieldOrder => table.Text();

    public string NoSuchNumber => table.Text();

    public string FieldSince => table.Text();

    public string FieldMeeting => table.Text();

    public string MeetingOrPeriod => table.Text();

    public string TitleCorrect => table.Text();

    public string FieldWhat => table.Text();

    public string ChooseWhat => table.Text();

    public string WhatPerson => table.Text();

    public string FieldFirstDay => table.Text();

    public string FieldAbsentFrom => table.Text();

    public string FieldAbsentTo => table.Text();

    public string AbsentFromToo => table.Text();

    public string FieldTenant => table.Text();

    public string FieldObject => table.Text();

    public string FieldProtected => table.Text();

    public string FieldProtectedTitle => table.Text();

    public string TitleMerge => table.Text();

    public string MergeNote => table.Text();

    public string FieldKeep => table.Text();

    public string FieldDrop => table.Text();

    public string ChooseTwo => table.Text();

    public string TitleConfirm => table.Text();

    public string ConfirmNote => table.Text();

    public string NothingToConfirm => table.Text();

    public string AppointButton => table.Text();

    public string HelpCommands => table.Text();

    public string SubstituteWord => table.Text();

    public string FieldMail => table.Text();

    public static PeopleTexts In(Language language) => language == Language.English ? English : Swedish;
}
