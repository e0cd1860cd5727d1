using System.Globalization;

namespace Samverkan.Bot.Texts;

/// <summary>What is said of plans, applies, drift and the state of things: ProvisioningTexts.resx is Swedish, ProvisioningTexts.en.resx English.</summary>
internal sealed class ProvisioningTexts
{
    private static readonly ProvisioningTexts Swedish = new(Language.Swedish);
    private static readonly ProvisioningTexts English = new(Language.English);

    private readonly TextTable table;

    private ProvisioningTexts(Language language) => table = new TextTable(typeof(ProvisioningTexts), language);

    public string AdministratorsOnly => table.Text();

    public string NoTeam => table.Text();

    public string Reading => table.Text();

    public string Silent => table.Text();

    public string Failed => table.Text();

    public string Changed => table.Text();

    public string Overtaken => table.Text();

    public string OneNew => table.Text();

    public string ManyNew => table.Text();

    public string OneChanged => table.Text();

    public string ManyChanged => table.Text();

    public string OneUnchanged => table.Text();

    public string ManyUnchanged => table.Text();

    public string OneBlocked => table.Text();

    public string ManyBlocked => table.Text();

    public string OneDeviation => table.Text();

    public string ManyDeviations => table.Text();

    public string Nothing => table.Text();

    public string Channels => table.Text();

    public string Members => table.Text();

    public string Tabs => table.Text();

    public string Greetings => table.Text();

    public string Meetings => table.Text();

    public string Others => table.Text();

    public string PlanHeadline => table.Text();

    public string PlanDone => table.Text();

    public string PlanIntro => table.Text();

    public string PlanDeviations => table.Text();

    public string PlanRenames => table.Text();

    public string PlanUndated => table.Text();

    public string OneUndated => table.Text();

    public string Apply => table.Text();

    public string ShowNew => table.Text();

    public string ShowChanged => table.Text();

    public string ShowBlocked => table.Text();

    public string ShowDeviations => table.Text();

    public string ShowUndated => table.Text();

    public string ShowPlan => table.Text();

    public string More => table.Text();

    public string PartNew => table.Text();

    public string PartChanged => table.Text();

    public string PartBlocked => table.Text();

    public string PartUndated => table.Text();

    public string PartEmpty => table.Text();

    public string Place => table.Text();

    public string Permission => table.Text();

    public string Use => table.Text();

    public string Using => table.Text();

    public string DriftHeadline => table.Text();

    public string DriftClean => table.Text();

    public string DriftIntro => table.Text();

    public string DriftToDo => table.Text();

    public string DriftBlocked => table.Text();

    public string Mend => table.Text();

    public string Accept => table.Text();

    public string Mending => table.Text();

    public string Accepted => table.Text();

    public string ProgressHeadline => table.Text();

    public string ProgressDone => table.Text();

    public string ProgressBody => table.Text();

    public string ProgressBlocked => table.Text();

    public string ProgressAll => table.Text();

    public string AskStatus => table.Text();

    public string AlreadyRunning => table.Text();

    public string StopNote => table.Text();

    public string Resumed => table.Text();

    public string NothingToResume => table.Text();

    public string StatusHeadline => table.Text();

    public string StatusRegister => table.Text();

    public string RegisterAt => table.Text();

    public string StatusChannels => table.Text();

    public string ChannelsSet => table.Text();

    public string ChannelsNone => table.Text();

    public string ChannelsOff => table.Text();

    public string StatusRun => table.Text();

    public string RunAt => table.Text();

    public string LastRun => table.Text();

    public string StatusAll => table.Text();

    public string StatusMissing => table.Text();

    public string StatusUnknown => table.Text();

    public string StatusPresent => table.Text();

    public string Costs => table.Text();

    public string Who => table.Text();

    public string InTenant => table.Text();

    public string StatusAlone => table.Text();

    public string BlockedMore => table.Text();

    public string Reaching => table.Text();

    public static ProvisioningTexts In(Language language) => language == Language.English ? English : Swedish;

    public static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
