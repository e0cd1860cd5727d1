using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What a form calls the rows that it is about, each with what it says.</summary>
internal static class RowTitles
{
    public static string Of(FormCall call, RowRef row) => Find(call, row) ?? row.ToString();

    public static bool IsThere(FormCall call, RowRef row) => Find(call, row) is not null;

    private static string? Find(FormCall call, RowRef row)
    {
        var (register, language) = (call.Register, call.Language);
        return row.Kind switch
        {
            RowKind.Holding => register.Content.Holdings.FirstOrDefault(each => each.Id.Value == row.Id) is { } holding ? PlaceNames.Held(call, holding.Person, PlaceNames.Of(call, holding), holding.Validity) : null,
            RowKind.Substitution => register.Content.Substitutions.FirstOrDefault(each => each.Id.Value == row.Id) is { } substitution && register.Find(substitution.Seat) is { } seat
                ? PlaceNames.Held(call, substitution.Person, $"{call.People.SubstituteWord}, {PlaceNames.Of(call, seat)}", substitution.Validity)
                : null,
            RowKind.Seat => register.Find(new SeatId(row.Id)) is { } place ? PlaceNames.Of(call, place) : null,
            RowKind.Role => register.Find(new RoleId(row.Id)) is { } role ? PlaceNames.Of(call, role) : null,
            RowKind.Person => register.Find(new PersonId(row.Id)) is { } person ? call.Shows(person) ? person.Name : call.Texts.SomebodyProtected : null,
            RowKind.Group => register.Find(new GroupId(row.Id))?.Names.In(language),
            RowKind.Pattern => register.FindPattern(new GroupId(row.Id))?.Prototype.Names.In(language),
            RowKind.Organisation => register.Find(new OrganisationId(row.Id))?.Names.In(language),
            RowKind.Area => register.Find(new AreaId(row.Id))?.Names.In(language),
            RowKind.Term => register.Find(new TermId(row.Id))?.Names.In(language),
            RowKind.Source => register.Find(new SourceId(row.Id))?.Title.In(language),
            RowKind.Relation => register.Content.Relations.Any(relation => relation.Id.Value == row.Id) ? row.Id : null,
            _ => null,
        };
    }
}
