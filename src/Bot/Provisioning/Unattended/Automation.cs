using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Unattended;

/// <summary>What is done without anybody being asked. Names are never changed and nothing is taken away by itself.</summary>
internal static class Automation
{
    /// <param name="isAutomatic">Whether what is new is made without asking.</param>
    /// <param name="rolling">Groups that have meetings: theirs go on as time does.</param>
    public static bool Takes(PlanLine line, bool isAutomatic, IReadOnlySet<GroupId> rolling) => line switch
    {
        { Asks: true } => false,
        { Action: PlanAction.Create, Key: LineKey.Meeting } when rolling.Contains(line.Key.Group) => true,
        { Action: PlanAction.Create } => isAutomatic,
        { Action: PlanAction.Change, Key: LineKey.Meeting } => isAutomatic,
        _ => false,
    };
}
