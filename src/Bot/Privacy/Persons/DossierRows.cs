using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>What the register itself holds on a person.</summary>
internal sealed class DossierRows(RegisterSnapshot register, Person person, Needles needles, Language language)
{
    public DossierPerson Person => new(
        person.Id.Value,
        person.Name,
        person.Address,
        person.TenantId,
        person.ObjectId,
        person.ProtectedIdentity,
        person.Validity.From,
        person.Validity.To,
        person.LastVerified?.On,
        person.LastVerified?.By,
        [.. person.Sources.Select(source => $"{register.Find(source.Source)?.Title.In(language) ?? source.Source.Value}, {source.Section}: {source.Quote}")]);

    public IReadOnlyList<DossierHolding> Holdings =>
    [
        .. register.HoldingsOf(person.Id).Select(holding => new DossierHolding(
            holding.Id.Value,
            holding.Seat is { } seat ? Seat(seat) : holding.Role is { } role ? register.Find(role)?.Names.In(language) ?? role.Value : "",
            holding.Validity.From,
            holding.Validity.To,
            holding.Appointed,
            holding.Decision,
            holding.EndReason,
            holding.Absence?.From,
            holding.Absence?.To,
            holding.LastVerified?.On,
            holding.LastVerified?.By)),
    ];

    public IReadOnlyList<DossierSubstitution> Substitutions =>
    [
        .. register.Content.Substitutions.Where(row => row.Person == person.Id || row.For == person.Id)
            .Select(row => new DossierSubstitution(row.Id.Value, Seat(row.Seat), row.Person == person.Id, row.Validity.From, row.Validity.To, row.Meeting, row.Decision)),
    ];

    /// <summary>Whatever the person has vouched for.</summary>
    public IReadOnlyList<DossierRow> Confirmed =>
    [
        .. RowList.All.SelectMany(list => list.Of(register.Content).SelectMany(row => Entries(list.Kind, row.Id, row.Row)))
            .Where(row => row.Entry.LastVerified is { } verified && needles.IsKey(verified.By))
            .Select(row => new DossierRow(row.Kind.ToString(), row.Id, row.Entry.LastVerified?.On ?? default)),
    ];

    private static IEnumerable<(RowKind Kind, string Id, Entry Entry)> Entries(RowKind kind, string id, object row) => row switch
    {
        Group group => OfGroup(kind, id, group),
        GroupPattern pattern => OfGroup(kind, id, pattern.Prototype),
        Entry entry => [(kind, id, entry)],
        _ => [],
    };

    private static IEnumerable<(RowKind Kind, string Id, Entry Entry)> OfGroup(RowKind kind, string id, Group group) =>
        group.Seats.Select(seat => (RowKind.Seat, seat.Id.Value, (Entry)seat)).Prepend((kind, id, group));

    private string Seat(SeatId id) => register.Find(id) is { } found ? $"{found.Seat.Names.In(language)}, {found.Group.Names.In(language)}" : id.Value;
}
