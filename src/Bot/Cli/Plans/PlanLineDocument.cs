using Samverkan.Bot.Provisioning.Planning;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>A line of a plan as <c>--json</c> writes it, in the language of the terminal.</summary>
/// <param name="Key">By which <c>drift --mend</c> and <c>--accept</c> take it.</param>
/// <param name="Action">create, change, unchanged, blocked or deviation.</param>
/// <param name="Group">The group's key; "-" for what is of no group.</param>
/// <param name="Permission">The one that is missing, by Graph's name.</param>
/// <param name="Adopt">The channel that <c>apply --adopt</c> would take over.</param>
internal sealed record PlanLineDocument(string Key, string Action, string Group, string What, string? Why, string? Remedy, string? Permission, string? Adopt)
{
    public static PlanLineDocument Of(PlanLine line, Language language) => new(
        line.Key.ToString(),
        NameOf(line.Action),
        line.Key.Group.Value,
        line.What.In(language),
        line.Why?.In(language),
        line.Remedy?.In(language),
        line.Permission,
        line.Adoption?.Name);

    private static string NameOf(PlanAction action) => action switch
    {
        PlanAction.Create => "create",
        PlanAction.Change => "change",
        PlanAction.Unchanged => "unchanged",
        PlanAction.Blocked => "blocked",
        PlanAction.Deviation => "deviation",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
