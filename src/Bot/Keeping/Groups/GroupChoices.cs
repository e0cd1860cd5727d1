using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>The groups that have not ended, as choices of a form.</summary>
internal static class GroupChoices
{
    /// <summary>The value of "no group".</summary>
    public const string None = "none";

    /// <summary>The groups that somebody named beforehand; all where none was named.</summary>
    /// <param name="offers">Which of them are for who fills it in. Of the others he or she may propose something, when one was named or none is left.</param>
    public static IReadOnlyList<Choice> Of(FormCall call, Func<Group, bool>? offers = null)
    {
        var living = Living(call);
        var named = Named(living, Narrowing.Read(call.Data.Text(Narrowing.Field)));
        if (offers is null)
        {
            return Choices(call, named ?? living);
        }

        var offered = (named ?? living).Where(offers).ToList();
        return Choices(call, offered.Count > 0 ? offered : named ?? living);
    }

    /// <summary>Every group, below the choice of none.</summary>
    public static IReadOnlyList<Choice> OrNone(FormCall call, string none) => [new Choice(None, none), .. Choices(call, Living(call))];

    /// <summary>The group that was chosen; null for none.</summary>
    public static GroupId? Read(string? value) => value is null or None ? null : new GroupId(value);

    /// <summary>The one group of a form that asks for it in a step of its own; null before one is chosen, and for what is none.</summary>
    public static Group? Chosen(FormCall call, string field) =>
        Read(call.Data.Text(field) ?? (Of(call) is [var only] ? only.Value : null)) is { } id ? call.Register.Find(id) : null;

    /// <summary>Whether a group is one of those that were named: itself, its pattern, its area.</summary>
    public static bool IsNamed(Group group, IReadOnlyCollection<EntityRef> named)
    {
        if (named.Any(entity => entity.Kind == EntityKind.Group))
        {
            return named.Contains(EntityRef.To(group.Id));
        }

        var (patterns, areas) = (named.Where(entity => entity.Kind == EntityKind.Pattern).ToList(), named.Where(entity => entity.Kind == EntityKind.Area).ToList());
        return patterns.Count + areas.Count > 0
            && (patterns.Count == 0 || (group.Pattern is { } pattern && patterns.Contains(EntityRef.ToPattern(pattern))))
            && (areas.Count == 0 || (group.Area is { } area && areas.Contains(EntityRef.To(area))));
    }

    private static List<Group> Living(FormCall call) => [.. call.Register.Groups.Where(group => !(group.Validity.To < call.Today))];

    private static List<Group>? Named(List<Group> groups, IReadOnlyCollection<EntityRef> named) =>
        groups.Where(group => IsNamed(group, named)).ToList() is { Count: > 0 } found ? found : null;

    private static IReadOnlyList<Choice> Choices(FormCall call, IEnumerable<Group> groups) =>
        [.. groups.Select(group => new Choice(group.Id.Value, group.Names.In(call.Language))).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase)];
}
