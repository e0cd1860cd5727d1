using Samverkan.Register.Model;

namespace Samverkan.Register.Acts;

/// <summary>Enters, changes and ends the seats of a group.</summary>
internal static class Seating
{
    private const int LongestKey = 40;
    private const int MostPlaces = 100;

    public static void Add(ActDraft draft, Act.AddSeat act)
    {
        if (Living(draft, act.Group, nameof(act.Group)) is not { } group)
        {
            return;
        }

        CheckPlaces(draft, act.Places, nameof(act.Places));
        draft.IsName(nameof(act.Name), act.Name);
        _ = draft.IsDay(nameof(act.From), act.From) && draft.IsWithin(nameof(act.From), new Validity(act.From, null), group.Validity);
        if (draft.Register.Find(act.Organisation) is not { } organisation)
        {
            draft.Refuse(nameof(act.Organisation), new Localized("Välj en organisation som finns.", "Choose an organisation that exists."), ActMessages.StartAgain);
            return;
        }

        var root = Root(draft.Register, act.Organisation);
        CheckRole(draft, act, root);
        if (draft.IsRefused)
        {
            return;
        }

        var key = Adding.Free(Slug.Of(act.Name.Sv, LongestKey), "plats", taken => group.Seats.Any(seat => seat.Id.Value == $"{group.Id}#{taken}"));
        var added = draft.Vouched(new Seat
        {
            Id = new SeatId($"{group.Id}#{key}"),
            Function = act.Function,
            Names = new Names { Name = Naming.Spaced(act.Name) },
            Role = act.Role,
            Organisation = root,
            Unit = root == organisation.Id ? null : organisation.Id,
            Places = act.Places,
            Rank = (group.Seats.Max(seat => seat.Rank) ?? 0) + 1,
            Validity = new Validity(act.From, null),
            Sources = draft.Proof(null),
        });
        draft.ChangeSeats(group, [.. group.Seats, added]);
    }

    public static void Change(ActDraft draft, Act.ChangeSeat act)
    {
        CheckPlaces(draft, act.Places, nameof(act.Places));
        draft.IsName(nameof(act.Name), act.Name);
        if (Found(draft, act.Seat, nameof(act.Seat)) is not { } found || draft.IsRefused)
        {
            return;
        }

        if (found.Seat.Validity.To < draft.Context.Today || found.Group.Validity.To < draft.Context.Today)
        {
            draft.Refuse(nameof(act.Seat), ActMessages.Ended, ActMessages.StartAgain);
            return;
        }

        var after = found.Seat with { Names = Renamed(found.Seat.Names, act.Name), Function = act.Function, Places = act.Places };
        if (after == found.Seat || !HasRoom(draft, act, found))
        {
            return;
        }

        Replace(draft, found, draft.Grown(found.Seat, after));
    }

    /// <summary>The seat ends, and who holds it by name of the seat.</summary>
    public static void End(ActDraft draft, Act.EndSeat act)
    {
        if (Found(draft, act.Seat, nameof(act.Seat)) is not { } found
            || !Ending.MayEnd(draft, nameof(act.Seat), nameof(act.LastDay), found.Seat, act.LastDay)
            || !draft.IsWithin(nameof(act.LastDay), new Validity(null, act.LastDay), found.Group.Validity)
            || !Closing.MayEndAll(draft, nameof(act.LastDay), [act.Seat], act.LastDay))
        {
            return;
        }

        Replace(draft, found, draft.Grown(found.Seat, found.Seat with { Validity = found.Seat.Validity with { To = act.LastDay } }));
        Closing.EndAll(draft, [act.Seat], act.LastDay, reason: null);
    }

    /// <returns>Null when there is no such group, or it has ended, which is then a problem of the draft.</returns>
    public static Group? Living(ActDraft draft, GroupId id, string field)
    {
        if (draft.Register.Find(id) is { } group && !(group.Validity.To < draft.Context.Today))
        {
            return group;
        }

        draft.Refuse(field, new Localized("Välj en grupp som finns och inte är avslutad.", "Choose a group that exists and has not ended."), ActMessages.StartAgain);
        return null;
    }

    /// <summary>A seat of a group; a seat of a pattern is nobody's.</summary>
    public static SeatInGroup? Find(RegisterSnapshot register, SeatId id) => register.Find(id) is { } found && register.Find(found.Group.Id) is not null ? found : null;

    /// <summary>The organisation that one is a unit of, at the top.</summary>
    public static OrganisationId Root(RegisterSnapshot register, OrganisationId organisation)
    {
        var current = organisation;
        while (register.Find(current)?.Parent is { } parent && register.Find(parent) is not null)
        {
            current = parent;
        }

        return current;
    }

    private static SeatInGroup? Found(ActDraft draft, SeatId id, string field)
    {
        if (Find(draft.Register, id) is { } found)
        {
            return found;
        }

        draft.Refuse(field, ActMessages.Gone, ActMessages.StartAgain);
        return null;
    }

    private static void Replace(ActDraft draft, SeatInGroup found, Seat seat) =>
        draft.ChangeSeats(found.Group, [.. found.Group.Seats.Select(each => each.Id == seat.Id ? seat : each)]);

    private static void CheckPlaces(ActDraft draft, int? places, string field)
    {
        if (places is < 1 or > MostPlaces)
        {
            draft.Refuse(field, new Localized($"Antalet platser är ett tal mellan 1 och {MostPlaces}.", $"The number of places is between 1 and {MostPlaces}."), new Localized("Lämna tomt om antalet inte är bestämt.", "Leave it empty if the number is not settled."));
        }
    }

    // Whose role it is keeps who has it: a seat of one organisation is not filled by the other.
    private static void CheckRole(ActDraft draft, Act.AddSeat act, OrganisationId root)
    {
        if (act.Role is not { } id)
        {
            return;
        }

        if (draft.Register.Find(id) is not { } role || role.Validity.To < draft.Context.Today)
        {
            draft.Refuse(nameof(act.Role), new Localized("Rollen finns inte.", "There is no such role."), ActMessages.StartAgain);
        }
        else if (role.OrganisationStated && Root(draft.Register, role.Organisation) != root)
        {
            draft.Refuse(nameof(act.Role), new Localized("Rollen hör till en annan organisation än platsen.", "The role belongs to another organisation than the seat."), new Localized("Välj en roll i organisationen, eller ingen roll.", "Choose a role of the organisation, or no role."));
        }
    }

    private static bool HasRoom(ActDraft draft, Act.ChangeSeat act, SeatInGroup found)
    {
        var places = new Places(found.Seat.Names.Name, found.Seat.Validity, act.Places + 1, []);
        if (places.HasRoom(draft.Register.HoldingsOf(act.Seat), new Validity(draft.Context.Today, null)))
        {
            return true;
        }

        draft.Refuse(nameof(act.Places), new Localized("Fler än så har platsen.", "More people than that have the seat."), new Localized("Avsluta någon först, eller välj ett större antal.", "End one of them first, or choose a larger number."));
        return false;
    }

    private static Names Renamed(Names names, Localized name)
    {
        var given = Naming.Spaced(name);
        return given == names.Name ? names : names with { Name = given, Definite = null, ShortName = null };
    }
}
