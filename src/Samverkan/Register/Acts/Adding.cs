using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Enters new areas and groups.</summary>
internal static class Adding
{
    private const int LongestKey = 48;

    public static void Area(ActDraft draft, Act.AddArea act)
    {
        if (!draft.IsName(nameof(act.Name), act.Name))
        {
            return;
        }

        var id = Free(Slug.Of(act.Name.Sv, LongestKey), "omrade", key => draft.Register.Find(new AreaId(key)) is not null);
        if (draft.Register.Content.Areas.Any(area => !(area.Validity.To < draft.Context.Today) && area.Names.Name.Sv.Equals(act.Name.Sv.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            draft.Refuse(nameof(act.Name), new Localized("Det finns redan ett område med det namnet.", "There already is an area of that name."), new Localized("Välj ett annat namn.", "Choose another name."));
            return;
        }

        draft.Add(new Area { Id = new AreaId(id), Kind = act.Kind, Names = new Names { Name = Trimmed(act.Name) }, Validity = new Validity(act.From, null), Sources = draft.Proof(null) });
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

        if (act.Area is { } area && draft.Register.Find(area) is null)
        {
            draft.Refuse(nameof(act.Area), new Localized("Området finns inte.", "There is no such area."), ActMessages.StartAgain);
        }

        if (act.Scope == Scope.Local != act.Area is not null)
        {
            draft.Refuse(nameof(act.Area), new Localized("En lokal grupp har ett område, en central har inget.", "A local group has an area, a central one has none."), new Localized("Välj område, eller ändra till central.", "Choose an area, or change it to central."));
        }

        if (act.ReportsTo is { } upward && draft.Register.Find(upward) is null)
        {
            draft.Refuse(nameof(act.ReportsTo), new Localized("Den gruppen finns inte.", "There is no such group."), ActMessages.StartAgain);
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

    public static Localized Trimmed(Localized text) => new(text.Sv.Trim(), text.En.Trim());

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

    private static Group New(ActDraft draft, Act.AddGroup act, GroupId id)
    {
        var proof = draft.Proof(act.Basis);
        return new Group
        {
            Id = id,
            Names = new Names { Name = Trimmed(act.Name), ShortName = act.ShortName is { } brief ? Trimmed(brief) : null },
            ChannelName = ChannelNames.Legal((act.ShortName ?? act.Name).Sv),
            Scope = act.Scope,
            Area = act.Area,
            Level = act.Level is { } level ? new Fact<GroupLevel>.Stated(new GroupLevel(level, null), proof) : new Fact<GroupLevel>.NotStated(),
            Purpose = act.Purpose is { } purpose && purpose.Sv.Length > 0 ? new Fact<Localized>.Stated(Trimmed(purpose), proof) : new Fact<Localized>.NotStated(),
            Basis = string.IsNullOrWhiteSpace(act.Basis) ? new Fact<Localized>.NotStated() : new Fact<Localized>.Stated(new Localized(act.Basis.Trim(), act.Basis.Trim()), proof),
            Validity = new Validity(act.From, null),
            Sources = proof,
        };
    }
}
