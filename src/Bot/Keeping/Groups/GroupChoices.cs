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
    /// <param name="chosen">What is chosen already: it is among them, if it is offered.</param>
    /// <param name="offers">Which groups are for who fills in the form; null for all.</param>
    public static IReadOnlyList<Choice> Of(FormCall call, string? chosen, Func<Group, bool>? offers = null)
    {
        var offered = Living(call).Where(group => offers is null || offers(group));
        var choices = Place.Choices(Narrowed.Of(call).Cut([.. offered.Select(group => new Place(group.Id.Value, () => group.Names.In(call.Language), null, [group]))]));
        return Find(call, chosen) is { } given && (offers is null || offers(given)) && choices.All(choice => choice.Value != chosen)
            ? [new Choice(given.Id.Value, given.Names.In(call.Language)), .. choices]
            : choices;
    }

    /// <summary>Every group, below the choice of none.</summary>
    public static IReadOnlyList<Choice> OrNone(FormCall call, string none) =>
    [
        new Choice(None, none),
        .. Living(call).Select(group => new Choice(group.Id.Value, group.Names.In(call.Language))).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase).Take(Place.Most),
    ];

    /// <summary>The group that was chosen; null for none.</summary>
    public static GroupId? Read(string? value) => value is null or None ? null : new GroupId(value);

    /// <summary>The group of a form that asks for it first: the one that was chosen, or the only one there is. Null before.</summary>
    public static Group? Chosen(FormCall call, string field) =>
        call.Data.Text(field) is { } given ? Find(call, given) : Of(call, null) is [var only] ? Find(call, only.Value) : null;

    private static IEnumerable<Group> Living(FormCall call) => call.Register.Groups.Where(group => !(group.Validity.To < call.Today));

    private static Group? Find(FormCall call, string? value) =>
        Read(value) is { } id && call.Register.Find(id) is { } group && !(group.Validity.To < call.Today) ? group : null;
}
