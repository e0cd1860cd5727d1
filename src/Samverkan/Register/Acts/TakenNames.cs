using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Holds the names that an act brings against those that groups have already: two groups of one name are answered wrongly.</summary>
internal static class TakenNames
{
    private static readonly Localized Another = new("Välj ett annat namn.", "Choose another name.");

    /// <summary>Whether no other group goes by that name, also of those that patterns make.</summary>
    /// <param name="own">The group that is to be called so; null for a new one.</param>
    public static bool IsFree(this ActDraft draft, string field, Localized? name, GroupId? own)
    {
        HashSet<string> wanted = name is null ? [] : [.. new[] { name.Sv, name.En }.Select(NameCheck.Folded).Where(folded => folded.Length > 0)];
        if (wanted.Count == 0 || Others(draft, own).FirstOrDefault(group => NameCheck.NamesOf(group.Names).Any(taken => wanted.Contains(NameCheck.Folded(taken)))) is not { } other)
        {
            return true;
        }

        draft.Refuse(field, new Localized($"Det namnet går redan till {other.Names.Name.Sv}.", $"That name already leads to {other.Names.Name.En}."), Another);
        return false;
    }

    /// <summary>Whether a channel can be called so, and none is.</summary>
    public static bool IsFreeChannel(this ActDraft draft, string field, string channel, GroupId? own)
    {
        if (channel.Length == 0)
        {
            draft.Refuse(field, new Localized("I det namnet finns inget som en kanal i Teams kan heta.", "Nothing in that name can be the name of a channel in Teams."), new Localized("Använd bokstäver eller siffror.", "Use letters or digits."));
            return false;
        }

        if (Others(draft, own).FirstOrDefault(group => NameCheck.Folded(group.ChannelName) == NameCheck.Folded(channel)) is not { } other)
        {
            return true;
        }

        draft.Refuse(
            field,
            new Localized($"Kanalen i Teams skulle heta {channel}, och så heter redan kanalen för {other.Names.Name.Sv}.", $"The channel in Teams would be called {channel}, as the channel of {other.Names.Name.En} is."),
            new Localized("Skriv ett annat kortnamn: det blir kanalens namn.", "Write another short name: it becomes the name of the channel."));
        return false;
    }

    private static IEnumerable<Group> Others(ActDraft draft, GroupId? own) =>
        draft.Register.Groups.Concat(draft.Register.Patterns.Select(pattern => pattern.Prototype)).Where(group => group.Id != own && !(group.Validity.To < draft.Context.Today));
}
