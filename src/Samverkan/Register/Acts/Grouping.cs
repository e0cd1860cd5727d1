using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Changes what is said of a group itself.</summary>
internal static class Grouping
{
    private const int MostTimes = 52;

    public static void SetCadence(ActDraft draft, Act.SetCadence act)
    {
        if (act.TimesPerYear is < 1 or > MostTimes)
        {
            draft.Refuse(nameof(act.TimesPerYear), new Localized($"Hur ofta är ett tal mellan 1 och {MostTimes} gånger om året.", $"How often is a number between 1 and {MostTimes} times a year."), new Localized("Skriv ett heltal.", "Write a whole number."));
        }

        draft.IsText(nameof(act.Proof), act.Proof, required: true);
        if (!draft.IsRefused && Seating.Living(draft, act.Group, nameof(act.Group)) is { } group)
        {
            var cadence = new Cadence(act.TimesPerYear, act.Approximate);
            if (group.Cadence is not Fact<Cadence>.Stated { Value: var known } || known != cadence)
            {
                draft.Change(group, group with { Cadence = new Fact<Cadence>.Stated(cadence, draft.Proof(act.Proof)) });
            }
        }
    }

    public static void Rename(ActDraft draft, Act.Rename act)
    {
        draft.IsName(nameof(act.Name), act.Name);
        if (act.ShortName is { } brief)
        {
            draft.IsName(nameof(act.ShortName), brief);
        }

        if (draft.IsRefused || Seating.Living(draft, act.Group, nameof(act.Group)) is not { } group)
        {
            return;
        }

        var name = Naming.Spaced(act.Name);
        var shortName = act.ShortName is { } given ? Naming.Spaced(given) : null;
        if (name == group.Names.Name && shortName == group.Names.ShortName)
        {
            return;
        }

        var channel = Channel(group, name, shortName);
        if (draft.IsFree(nameof(act.Name), name, group.Id)
            && draft.IsFree(nameof(act.ShortName), shortName, group.Id)
            && draft.IsFreeChannel(channel == ChannelNames.Legal(name.Sv) ? nameof(act.Name) : nameof(act.ShortName), channel, group.Id))
        {
            draft.Change(group, group with { Names = Renamed(group.Names, name, shortName), ChannelName = channel });
        }
    }

    // A channel that is called as the group goes on being called so; one with a name of its own keeps it.
    private static string Channel(Group group, Localized name, Localized? shortName) =>
        group.ChannelName == ChannelNames.Legal(group.Names.Name.Sv) ? ChannelNames.Legal(name.Sv)
        : group.Names.ShortName is { } former && group.ChannelName == ChannelNames.Legal(former.Sv) ? ChannelNames.Legal((shortName ?? name).Sv)
        : group.ChannelName;

    // People go on asking by the old name.
    private static Names Renamed(Names names, Localized name, Localized? shortName)
    {
        Localized[] former = [.. new[] { names.Name, names.Definite, names.ShortName }.OfType<Localized>()];
        Localized[] now = [.. new[] { name, shortName }.OfType<Localized>()];
        return names with
        {
            Name = name,
            Definite = name == names.Name ? names.Definite : null,
            ShortName = shortName,
            AliasesSv = Aliases(names.AliasesSv, former.Select(each => each.Sv), now.Select(each => each.Sv)),
            AliasesEn = Aliases(names.AliasesEn, former.Select(each => each.En), now.Select(each => each.En)),
        };
    }

    private static IReadOnlyList<string> Aliases(IReadOnlyList<string> known, IEnumerable<string> former, IEnumerable<string> now) =>
        [.. known.Concat(former).Except(now, StringComparer.OrdinalIgnoreCase).Distinct(StringComparer.OrdinalIgnoreCase)];
}
