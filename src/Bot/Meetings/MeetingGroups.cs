using Samverkan.Bot.Access;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>Which groups somebody means, and which he or she may choose from.</summary>
internal sealed class MeetingGroups(CurrentRegister register, SwedishCalendar calendar, MeetingRights rights)
{
    /// <summary>What people write around the name of a group, folded as they write it.</summary>
    private static readonly HashSet<string> Small = new(
        ["ett", "extra", "nästa", "med", "för", "i", "på", "hos", "från", "till", "den", "det", "tid", "a", "an", "the", "next", "with", "for", "of", "in", "from", "to", "on", "at"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Meetings = new(["möte", "möten", "mötet", "extramöte", "extramötet", "meeting", "meetings"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text may be about a meeting of a group: it says so, names one, or says nothing at all.</summary>
    public bool MayBeMeant(string text) => Meant(text) is { Names: false } or { Groups.Count: > 0 } || Words(text).Any(Meetings.Contains);

    /// <summary>The groups, among those there are or are to be, that a text names.</summary>
    /// <returns>None where it names none; whether it seems to try.</returns>
    public (IReadOnlyList<Group> Groups, bool Names) Meant(string text)
    {
        var named = register.Engine.Mentioned(text);
        var groups = named.Where(entity => entity.Kind is EntityKind.Group or EntityKind.Pattern).ToHashSet();
        var areas = named.Where(entity => entity.Kind == EntityKind.Area).Select(entity => new AreaId(entity.Id)).ToHashSet();
        if (groups.Count + areas.Count == 0)
        {
            return ([], Words(text).Any(word => !Small.Contains(word) && !Meetings.Contains(word)));
        }

        return ([.. Known().Where(group =>
            (groups.Count == 0 || groups.Contains(EntityRef.To(group.Id)) || groups.Contains(EntityRef.ToPattern(group.Pattern ?? group.Id)))
            && (areas.Count == 0 || (group.Area is { } area && areas.Contains(area))))], true);
    }

    /// <summary>The groups that have not ended and are for who asks.</summary>
    /// <param name="among">Only these; all where there are none.</param>
    public IReadOnlyList<Choice> Choices(Actor actor, IReadOnlyList<GroupId> among, Language language) => Place.Choices(
        Known().Where(group => !(group.Validity.To < calendar.Today) && (among.Count == 0 || among.Contains(group.Id)) && rights.May(actor, group))
            .Select(group => new Place(group.Id.Value, () => group.Names.In(language), null, [group])));

    private static string[] Words(string text) => text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);

    private IEnumerable<Group> Known() => register.Engine.Register.Groups;
}
