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
        if (draft.Register.Find(act.Organisation) is not { } organisation)
        {
            draft.Refuse(nameof(act.Organisation), new Localized("Välj en organisation som finns.", "Choose an organisation that exists."), ActMessages.StartAgain);
            return;
        }

        if (act.Role is { } role && draft.Register.Find(role) is null)
        {
            draft.Refuse(nameof(act.Role), new Localized("Rollen finns inte.", "There is no such role."), ActMessages.StartAgain);
        }

        if (draft.IsRefused)
        {
            return;
        }

        var key = Adding.Free(Slug.Of(act.Name.Sv, LongestKey), "plats", taken => group.Seats.Any(seat => seat.Id.Value == $"{group.Id}#{taken}"));
        var root = Root(draft.Register, organisation);
        draft.Change(group, group with
        {
            Seats =
            [
                .. group.Seats,
                draft.Vouched(new Seat
                {
                    Id = new SeatId($"{group.Id}#{key}"),
                    Function = act.Function,
                    Names = new Names { Name = Adding.Trimmed(act.Name) },
                    Role = act.Role,
                    Organisation = root,
                    Unit = root == organisation.Id ? null : organisation.Id,
                    Places = act.Places,
                    Rank = (group.Seats.Max(seat => seat.Rank) ?? 0) + 1,
                    Validity = new Validity(act.From, null),
                    Sources = draft.Proof(null),
                }),
            ],
        });
    }

    public static void Change(ActDraft draft, Act.ChangeSeat act)
    {
        CheckPlaces(draft, act.Places, nameof(act.Places));
        draft.IsName(nameof(act.Name), act.Name);
        if (Found(draft, act.Seat, nameof(act.Seat)) is { } found && !draft.IsRefused)
        {
            var after = found.Seat with { Names = Renamed(found.Seat.Names, act.Name), Function = act.Function, Places = act.Places };
            if (after != found.Seat)
            {
                Replace(draft, found, draft.Grown(found.Seat, after));
            }
        }
    }

    /// <summary>The seat ends, and who holds it by name of the seat.</summary>
    public static void End(ActDraft draft, Act.EndSeat act)
    {
        if (Found(draft, act.Seat, nameof(act.Seat)) is not { } found || !Ending.MayEnd(draft, nameof(act.Seat), nameof(act.LastDay), found.Seat, act.LastDay))
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

    private static SeatInGroup? Found(ActDraft draft, SeatId id, string field)
    {
        if (draft.Register.Find(id) is { } found && draft.Register.Find(found.Group.Id) is not null)
        {
            return found;
        }

        draft.Refuse(field, ActMessages.Gone, ActMessages.StartAgain);
        return null;
    }

    private static void Replace(ActDraft draft, SeatInGroup found, Seat seat) =>
        draft.Change(found.Group, found.Group with { Seats = [.. found.Group.Seats.Select(each => each.Id == seat.Id ? seat : each)] });

    private static void CheckPlaces(ActDraft draft, int? places, string field)
    {
        if (places is < 1 or > MostPlaces)
        {
            draft.Refuse(field, new Localized($"Antalet platser är ett tal mellan 1 och {MostPlaces}.", $"The number of places is between 1 and {MostPlaces}."), new Localized("Lämna tomt om antalet inte är bestämt.", "Leave it empty if the number is not settled."));
        }
    }

    private static Names Renamed(Names names, Localized name)
    {
        var trimmed = Adding.Trimmed(name);
        return trimmed == names.Name ? names : names with { Name = trimmed, Definite = null, ShortName = null };
    }

    private static OrganisationId Root(RegisterSnapshot register, Organisation organisation)
    {
        var current = organisation;
        while (current.Parent is { } parent && register.Find(parent) is { } above)
        {
            current = above;
        }

        return current.Id;
    }
}
