using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Groups;

/// <summary>Seats that have not ended, and what they can be, as choices of a form.</summary>
internal static class SeatChoices
{
    /// <summary>The seats that are for who fills in the form, of the groups and roles that somebody named beforehand. Where none of them is, all of these: he or she may propose something.</summary>
    public static IReadOnlyList<Choice> Of(FormCall call)
    {
        var named = Narrowing.Read(call.Data.Text(Narrowing.Field));
        var living = Living(call).ToList();
        var narrowed = living.Where(one => GroupChoices.IsNamed(one.Group, named) || (one.Seat.Role is { } role && named.Contains(EntityRef.To(role)))).ToList();
        var meant = narrowed.Count > 0 ? narrowed : living;
        var offered = meant.Where(one => call.Offers(one.Seat.Organisation)).ToList();
        return [.. (offered.Count > 0 ? offered : meant).Select(one => Choice(call, one)).OrderBy(choice => choice.Title, StringComparer.CurrentCultureIgnoreCase)];
    }

    public static Choice Choice(FormCall call, SeatInGroup one) => new(one.Seat.Id.Value, $"{Begun(one.Seat.Names.In(call.Language))}, {one.Group.Names.In(call.Language)}");

    /// <summary>The seat of a form that asks for it in a step of its own; null before one is chosen, and for what is none.</summary>
    public static SeatInGroup? Chosen(FormCall call, string field) =>
        (call.Data.Text(field) ?? (Of(call) is [var only] ? only.Value : null)) is { } id ? Living(call).FirstOrDefault(one => one.Seat.Id.Value == id) : null;

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

    private static IEnumerable<SeatInGroup> Living(FormCall call) =>
        from @group in call.Register.Groups
        where !(@group.Validity.To < call.Today)
        from seat in @group.Seats
        where !(seat.Validity.To < call.Today)
        select new SeatInGroup(@group, seat);

    private static string Begun(string name) => name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name;
}
