using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Seats that have not ended, and what they can be, as choices of a form. Those that are still to begin can be changed too.</summary>
internal static class SeatChoices
{
    /// <summary>The seats that are for who fills in the form, of the groups and roles that somebody named beforehand.</summary>
    /// <param name="chosen">What is chosen already: it is among them, if it is offered.</param>
    public static IReadOnlyList<Choice> Of(FormCall call, string? chosen)
    {
        var choices = Place.Choices(Narrowed.Of(call).Cut([.. Offered(call).Select(one => new Place(one.Seat.Id.Value, () => PlaceNames.Of(call, one), one.Seat.Role, [one.Group]))]));
        return Find(call, chosen) is { } given && choices.All(choice => choice.Value != chosen)
            ? [new Choice(given.Seat.Id.Value, PlaceNames.Of(call, given)), .. choices]
            : choices;
    }

    /// <summary>The seat of a form that asks for it first: the one that was chosen, or the only one there is. Null before, and for somebody else's.</summary>
    public static SeatInGroup? Chosen(FormCall call, string field) =>
        call.Data.Text(field) is { } given ? Find(call, given) : Of(call, null) is [var only] ? Find(call, only.Value) : null;

    public static IReadOnlyList<Choice> Functions(GroupTexts texts) =>
    [
        new(nameof(SeatFunction.Member), texts.Member),
        new(nameof(SeatFunction.Coordinator), texts.Coordinator),
        new(nameof(SeatFunction.Chair), texts.Chair),
        new(nameof(SeatFunction.ViceChair), texts.ViceChair),
        new(nameof(SeatFunction.Secretary), texts.Secretary),
        new(nameof(SeatFunction.Representative), texts.Representative),
        new(nameof(SeatFunction.Participant), texts.Participant),
        new(nameof(SeatFunction.Adjunct), texts.Adjunct),
    ];

    private static IEnumerable<SeatInGroup> Offered(FormCall call)
    {
        // Asked once for each: a register has a hundred thousand seats of a few organisations.
        var offered = new Dictionary<OrganisationId, bool>();
        return
            from living in call.Register.Groups
            where Lives(call, living)
            from seat in living.Seats
            where Lives(call, seat) && IsOffered(seat.Organisation)
            select new SeatInGroup(living, seat);

        bool IsOffered(OrganisationId organisation) => offered.TryGetValue(organisation, out var known) ? known : offered[organisation] = call.Offers(organisation);
    }

    // A seat of a pattern is nobody's.
    private static SeatInGroup? Find(FormCall call, string? value) =>
        value is not null && call.Register.Find(new SeatId(value)) is { } found && call.Register.Find(found.Group.Id) is not null
        && Lives(call, found.Group) && Lives(call, found.Seat) && call.Offers(found.Seat.Organisation) ? found : null;

    private static bool Lives(FormCall call, Entry entry) => !(entry.Validity.To < call.Today);
}
