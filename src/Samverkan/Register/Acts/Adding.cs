using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Enters new areas and groups.</summary>
internal static class Adding
{
    private const int LongestKey = 48;

    public static void Area(ActDraft draft, Act.AddArea act)
    {
        if (!draft.IsName(nameof(act.Name), act.Name) || !draft.IsDay(nameof(act.From), act.From))
        {
            return;
        }

        var name = Naming.Spaced(act.Name);
        if (draft.Register.Content.Areas.Any(area => IsLiving(draft, area) && area.Names.Name.Sv.Equals(name.Sv, StringComparison.OrdinalIgnoreCase)))
        {
            draft.Refuse(nameof(act.Name), new Localized("Det finns redan ett område med det namnet.", "There already is an area of that name."), new Localized("Välj ett annat namn.", "Choose another name."));
            return;
        }

        var id = Free(Slug.Of(name.Sv, LongestKey), "omrade", key => draft.Register.Find(new AreaId(key)) is not null);
        draft.Add(new Area { Id = new AreaId(id), Kind = act.Kind, Names = new Names { Name = name }, Validity = new Validity(act.From, null), Sources = draft.Proof(null) });
    }

    public static void Group(ActDraft draft, Act.AddGroup act)
    {
        draft.IsName(nameof(act.Name), act.Name);
        draft.IsText(nameof(act.Basis), act.Basis);
        draft.IsText(nameof(act.Purpose), act.Purpose?.Sv);
        draft.IsText(nameof(act.Purpose), act.Purpose?.En);
        if (act.ShortName is { } brief)
        {
            draft.IsName(nameof(act.ShortName), brief);
        }

        draft.IsDay(nameof(act.From), act.From);
        if (act.Area is { } area && !(draft.Register.Find(area) is { } found && IsLiving(draft, found)))
        {
            draft.Refuse(nameof(act.Area), new Localized("Området finns inte.", "There is no such area."), ActMessages.StartAgain);
        }

        if (act.Scope == Scope.Local != act.Area is not null)
        {
            draft.Refuse(nameof(act.Area), new Localized("En lokal grupp har ett område, en central har inget.", "A local group has an area, a central one has none."), new Localized("Välj område, eller ändra till central.", "Choose an area, or change it to central."));
        }

        if (act.ReportsTo is { } upward)
        {
            Seating.Living(draft, upward, nameof(act.ReportsTo));
        }

        if (draft.IsRefused || !IsFree(draft, act))
        {
            return;
        }

        var id = new GroupId(Free(Slug.Of(act.Name.Sv, LongestKey), "grupp", key => draft.Register.Find(new GroupId(key)) is not null || draft.Register.FindPattern(new GroupId(key)) is not null));
        draft.Add(New(draft, act, id));
        if (act.ReportsTo is { } reports)
        {
            draft.Add(new Relation { Id = new RelationId($"r-{draft.Context.Key}"), Kind = RelationKind.ReportsTo, From = EntityRef.To(id), To = EntityRef.To(reports), Validity = new Validity(act.From, null), Sources = draft.Proof(act.Basis) });
        }
    }

    /// <summary>The key itself, or with the first number that makes it free.</summary>
    /// <param name="otherwise">For a name without a letter that a key can have.</param>
    public static string Free(string key, string otherwise, Func<string, bool> isTaken)
    {
        var wanted = key.Length > 0 && char.IsAsciiLetter(key[0]) ? key : $"{otherwise}-{key}".TrimEnd('-');
        var free = wanted;
        for (var number = 2; isTaken(free); number++)
        {
            free = $"{wanted}-{number}";
        }

        return free;
    }

    private static bool IsFree(ActDraft draft, Act.AddGroup act) =>
        draft.IsFree(nameof(act.Name), act.Name, own: null)
        && draft.IsFree(nameof(act.ShortName), act.ShortName, own: null)
        && draft.IsFreeChannel(act.ShortName is null ? nameof(act.Name) : nameof(act.ShortName), ChannelNames.Legal((act.ShortName ?? act.Name).Sv), own: null);

    private static bool IsLiving(ActDraft draft, Entry entry) => !(entry.Validity.To < draft.Context.Today);

    private static Group New(ActDraft draft, Act.AddGroup act, GroupId id)
    {
        var proof = draft.Proof(act.Basis);
        return new Group
        {
            Id = id,
            Names = new Names { Name = Naming.Spaced(act.Name), ShortName = act.ShortName is { } brief ? Naming.Spaced(brief) : null },
            ChannelName = ChannelNames.Legal((act.ShortName ?? act.Name).Sv),
            Scope = act.Scope,
            Area = act.Area,
            Level = act.Level is { } level ? new Fact<GroupLevel>.Stated(new GroupLevel(level, null), proof) : new Fact<GroupLevel>.NotStated(),
            Purpose = Naming.OrNull(act.Purpose) is { } purpose ? new Fact<Localized>.Stated(purpose, proof) : new Fact<Localized>.NotStated(),
            Basis = Naming.OrNull(act.Basis) is { } basis ? new Fact<Localized>.Stated(new Localized(basis, basis), proof) : new Fact<Localized>.NotStated(),
            Validity = new Validity(act.From, null),
            Sources = proof,
        };
    }
}
