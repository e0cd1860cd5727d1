using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register.Export;

/// <summary>The Göteborg register with people: in a role, on a seat of a district, as a substitute, and one whose identity is protected.</summary>
internal static class Peopled
{
    public const string Protected = "Hemlig Testperson";

    public static readonly SeatId Kommunpolis = new("bra/lundby#kommunpolis");

    public static readonly RegisterContent Content = Goteborg.Content with
    {
        Persons =
        [
            Small.Person("anna", "Anna Ek", "11111111-2222-3333-4444-555555555555", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
            Small.Person("bo", "Bo <b>Alm</b> & Co"),
            Small.Person("cia", "Cia Berg"),
            Small.Person("hemlig", Protected) with { ProtectedIdentity = true },
        ],
        Holdings =
        [
            Small.Holding("h-anna", "anna", role: "stadsdirektor", from: new(2026, 1, 1)),
            Small.Holding("h-cia", "cia", role: "stadsdirektor", from: new(2024, 1, 1), to: new(2025, 12, 31)),
            Small.Holding("h-bo", "bo", seat: Kommunpolis.Value, from: new(2026, 2, 1), to: new(2027, 1, 31)),
            Small.Holding("h-hemlig", "hemlig", seat: "bra/lundby#samordnare", from: new(2026, 1, 1)),
        ],
        Substitutions =
        [
            new Substitution { Id = new SubstitutionId("s-cia"), Seat = Kommunpolis, Person = new PersonId("cia"), For = new PersonId("bo"), Validity = new Validity(new(2026, 3, 1), null), Sources = Small.Cited },
            new Substitution { Id = new SubstitutionId("s-hemlig"), Seat = Kommunpolis, Person = new PersonId("hemlig"), Sources = Small.Cited },
        ],
    };
}
