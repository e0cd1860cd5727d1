using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>What plan, apply and drift say in the terminal: PlanCliTexts.resx is Swedish, PlanCliTexts.en.resx English.</summary>
internal sealed class PlanCliTexts
{
    private static readonly PlanCliTexts Swedish = new(Language.Swedish);
    private static readonly PlanCliTexts English = new(Language.English);

    private readonly TextTable table;

    private PlanCliTexts(Language language) => table = new TextTable(typeof(PlanCliTexts), language);

    public string NoTeam => table.Text();

    public string Reading => table.Text();

    public string GraphSilent => table.Text();

    public string NoLogin => table.Text();

    public string Counts => table.Text();

    public string Create => table.Text();

    public string Change => table.Text();

    public string Unchanged => table.Text();

    public string Blocked => table.Text();

    public string Deviation => table.Text();

    public string Team => table.Text();

    public string Permission => table.Text();

    public string Adopt => table.Text();

    public string Key => table.Text();

    public string OfGroups => table.Text();

    public string Progress => table.Text();

    public string Resuming => table.Text();

    public string Busy => table.Text();

    public string Pause => table.Text();

    public string Interrupted => table.Text();

    public string Ask => table.Text();

    public string Yes => table.Text();

    public string SayYes => table.Text();

    public string NotDone => table.Text();

    public string Moved => table.Text();

    public string NothingToDo => table.Text();

    public string Summary => table.Text();

    public string SeeDrift => table.Text();

    public string NothingToAdopt => table.Text();

    public string NoDrift => table.Text();

    public string Drift => table.Text();

    public string HowToDecide => table.Text();

    public string JsonOnlyLists => table.Text();

    public string NoSuchKey => table.Text();

    public string BothWays => table.Text();

    public string Decided => table.Text();

    public string Undecided => table.Text();

    public static PlanCliTexts In(Language language) => language == Language.English ? English : Swedish;
}
