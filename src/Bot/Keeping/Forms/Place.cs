using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>A choice of a form that is about a role or a seat, and what it is narrowed by.</summary>
/// <param name="Value">What comes back.</param>
/// <param name="Title">Said only when it is shown: of many places few are.</param>
/// <param name="Groups">Where it is: the group of a seat, those of a role's seats.</param>
/// <param name="Person">Who has it, where it is about that.</param>
internal sealed record Place(string Value, Func<string> Title, RoleId? Role, IEnumerable<Group> Groups, PersonId? Person = null)
{
    /// <summary>More than any message holds, so that a list that is cut here is cut there too, and says so.</summary>
    public const int Most = 1_000;

    private const int MostSorted = 5_000;

    public static IReadOnlyList<Choice> Choices(IEnumerable<Place> places) =>
        [.. places.Take(MostSorted).Select(place => new Choice(place.Value, place.Title())).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase).Take(Most)];
}
