using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>What is said of the data on a person, and of their removal: PersonTexts.resx is Swedish, PersonTexts.en.resx English.</summary>
internal sealed class PersonTexts
{
    private static readonly PersonTexts Swedish = new(Language.Swedish);
    private static readonly PersonTexts English = new(Language.English);

    private readonly TextTable table;

    private PersonTexts(Language language) => (Language, table) = (language, new TextTable(typeof(PersonTexts), language));

    public Language Language { get; }

    public string PartPerson => table.Text();

    public string PartHoldings => table.Text();

    public string PartSubstitutions => table.Text();

    public string PartConfirmed => table.Text();

    public string PartChangesAbout => table.Text();

    public string PartChangesBy => table.Text();

    public string PartReadsOf => table.Text();

    public string PartReadsBy => table.Text();

    public string PartProposals => table.Text();

    public string PartOthers => table.Text();

    public string NoSuchPerson => table.Text();

    public string SeveralPersons => table.Text();

    public string OnePerson => table.Text();

    public string WhichAct => table.Text();

    public string EraseOf => table.Text();

    public string Goes => table.Text();

    public string GoesRow => table.Text();

    public string GoesCopies => table.Text();

    public string Stays => table.Text();

    public string StaysRows => table.Text();

    public string Ask => table.Text();

    public string Yes => table.Text();

    public string NotErased => table.Text();

    public string Erased => table.Text();

    public string SharedName => table.Text();

    public string Remains => table.Text();

    public string FileNotRewritten => table.Text();

    public string Overtaken => table.Text();

    public static PersonTexts In(Language language) => language == Language.English ? English : Swedish;
}
