using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>A plan in numbers. What there is none of is not said.</summary>
internal static class PlanCounts
{
    private static readonly PlanAction[] Told = [PlanAction.Create, PlanAction.Change, PlanAction.Unchanged, PlanAction.Blocked, PlanAction.Deviation];

    /// <summary>"78 nya, 2 ändras, 10 oförändrade, 1 hindrad, 1 avvikelse".</summary>
    public static string Of(IEnumerable<PlanLine> lines, ProvisioningTexts texts, params IReadOnlyCollection<PlanAction> only)
    {
        var counts = lines.CountBy(line => line.Action).ToDictionary();
        var told = string.Join(", ", Told.Where(action => only.Count == 0 || only.Contains(action)).Where(counts.ContainsKey).Select(action => Word(action, counts[action], texts)));
        return told.Length > 0 ? told : texts.Nothing;
    }

    /// <summary>A row for each kind of thing that there is something to do with.</summary>
    public static IReadOnlyList<AnswerRow> Rows(Plan plan, ProvisioningTexts texts) =>
    [
        .. plan.Lines.Where(line => line.Action != PlanAction.Unchanged)
            .GroupBy(line => Kind(line.Key))
            .OrderBy(kind => kind.Key)
            .Select(kind => new AnswerRow(Name(kind.Key, texts), Of(kind, texts))),
    ];

    private static int Kind(LineKey key) => key switch
    {
        LineKey.Channel => 0,
        LineKey.Member => 1,
        LineKey.Tab or LineKey.App => 2,
        LineKey.Welcome => 3,
        LineKey.Meeting => 4,
        _ => 5,
    };

    private static string Name(int kind, ProvisioningTexts texts) => kind switch
    {
        0 => texts.Channels,
        1 => texts.Members,
        2 => texts.Tabs,
        3 => texts.Greetings,
        4 => texts.Meetings,
        _ => texts.Others,
    };

    private static string Word(PlanAction action, int count, ProvisioningTexts texts)
    {
        var (one, many) = action switch
        {
            PlanAction.Create => (texts.OneNew, texts.ManyNew),
            PlanAction.Change => (texts.OneChanged, texts.ManyChanged),
            PlanAction.Blocked => (texts.OneBlocked, texts.ManyBlocked),
            PlanAction.Deviation => (texts.OneDeviation, texts.ManyDeviations),
            _ => (texts.OneUnchanged, texts.ManyUnchanged),
        };
        return count == 1 ? one : ProvisioningTexts.Fill(many, count);
    }
}
