using Samverkan.Register.Model;

namespace Samverkan.Benchmarks.Registers;

/// <summary>A municipality with its administrations, the roles in them, and who holds each.</summary>
internal sealed record Municipality
{
    private const int Count = 25;

    private static readonly (string Id, string Sv, string En)[] Units =
    [
        ("social", "socialförvaltningen", "social administration"), ("utbildning", "utbildningsförvaltningen", "education administration"),
        ("kultur", "kulturförvaltningen", "culture administration"), ("polis", "lokalpolisen", "local police"),
    ];

    // Five to a unit, in the order of the units.
    private static readonly (string Sv, string Definite, string En)[] Titles =
    [
        ("socialchef", "socialchefen", "head of social services"), ("enhetschef", "enhetschefen", "unit manager"), ("fältsekreterare", "fältsekreteraren", "outreach worker"),
        ("utredare", "utredaren", "investigator"), ("familjebehandlare", "familjebehandlaren", "family therapist"),
        ("skolchef", "skolchefen", "head of schools"), ("rektor", "rektorn", "headteacher"), ("skolkurator", "skolkuratorn", "school counsellor"),
        ("elevhälsochef", "elevhälsochefen", "head of pupil health"), ("studievägledare", "studievägledaren", "careers adviser"),
        ("kulturchef", "kulturchefen", "head of culture"), ("fritidschef", "fritidschefen", "head of leisure"), ("fritidsledare", "fritidsledaren", "youth leader"),
        ("bibliotekschef", "bibliotekschefen", "head of libraries"), ("föreningskonsulent", "föreningskonsulenten", "associations adviser"),
        ("områdespolis", "områdespolisen", "neighbourhood officer"), ("stationsbefäl", "stationsbefälet", "station commander"), ("ungdomspolis", "ungdomspolisen", "youth officer"),
        ("brottsförebyggare", "brottsförebyggaren", "crime prevention officer"), ("gruppchef", "gruppchefen", "team leader"),
    ];

    public static IReadOnlyList<Municipality> All => [.. Enumerable.Range(0, Count).Select(Make)];

    public required IReadOnlyList<Organisation> Organisations { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    public required IReadOnlyList<Person> Persons { get; init; }

    public required IReadOnlyList<Holding> Holdings { get; init; }

    private static Municipality Make(int number)
    {
        var seat = PlaceNames.Of(PlaceNames.Most - 1 - number);
        var whole = new OrganisationId($"kommun-{number}");
        Role[] roles = [.. Titles.Select((title, position) => Role(number, position, title, seat, whole))];
        Person[] persons = [.. roles.Select((_, position) => Person((number * roles.Length) + position))];
        return new Municipality
        {
            Organisations =
            [
                Organisation(whole, new Localized($"{seat}s kommun", $"{seat} municipality"), null),
                .. Units.Select(unit => Organisation(Unit(number, unit.Id), new Localized($"{unit.Sv} i {seat}", $"{unit.En} of {seat}"), whole)),
            ],
            Roles = roles,
            Persons = persons,
            Holdings = [.. roles.Zip(persons, Holding)],
        };
    }

    private static OrganisationId Unit(int number, string id) => new($"kommun-{number}-{id}");

    private static Organisation Organisation(OrganisationId id, Localized name, OrganisationId? parent) =>
        new() { Id = id, Names = new Names { Name = name }, Parent = parent, Sources = GeneratedRegister.Cited };

    private static Role Role(int number, int position, (string Sv, string Definite, string En) title, string seat, OrganisationId whole) => new()
    {
        Id = new RoleId($"roll-{number}-{position}"),
        Names = new Names
        {
            Name = new Localized($"{title.Sv} i {seat}", $"{title.En} in {seat}"),
            Definite = new Localized($"{title.Definite} i {seat}", $"the {title.En} in {seat}"),
        },
        Organisation = whole,
        Unit = Unit(number, Units[position * Units.Length / Titles.Length].Id),
        HowMany = 1,
        Sources = GeneratedRegister.Cited,
    };

    private static Person Person(int number) => new() { Id = new PersonId($"person-{number}"), Name = PersonNames.Of(number), Sources = GeneratedRegister.Cited };

    private static Holding Holding(Role role, Person person) => new()
    {
        Id = new HoldingId($"innehav-{role.Id}"),
        Person = person.Id,
        Role = role.Id,
        Validity = new Validity(new DateOnly(2024, 1, 1), null),
        Sources = GeneratedRegister.Cited,
    };
}
