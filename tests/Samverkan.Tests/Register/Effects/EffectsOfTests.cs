using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;
using Samverkan.Tests.Register.Acts;

namespace Samverkan.Tests.Register.Effects;

public class EffectsOfTests
{
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private static readonly Act Appoint = Kept.AppointToRole("stadsdirektor", Kept.Cia, NewYear);

    public static TheoryData<Act, string> InSwedish => new()
    {
        { Appoint, """
            Stadsdirektör: Anna Prov, från 1 januari 2024, beslut: KS 2024-01 -> Anna Prov, från 1 januari 2024 till och med 31 december 2026, beslut: KS 2024-01
            Stadsdirektör:  -> Cia Fiktiv, från 1 januari 2027, beslut: KS 2026-7
            """ },
        { new Act.Appoint(new Placement.OfSeat(new SeatId("sspf/angered#skola")), Kept.Named("Eva Ny", "eva@example.org"), NewYear, new(2027, 3, 31), null), """
            Person:  -> Eva Ny, eva@example.org
            Skola, SSPF Angered:  -> Eva Ny, från 1 januari 2027 till och med 31 mars 2027
            """ },
        { new Act.End(new HoldingId("h-bo"), new(2026, 12, 31), "Pension"), "Representanter från lokalpolisområdena, LÖK-nätverket: Bo Test, från 1 januari 2025, beslut: KS 2024-01 -> Bo Test, från 1 januari 2025 till och med 31 december 2026, beslut: KS 2024-01, Pension" },
        { new Act.Substitute(new SeatId("lok#lokalpolisomradena"), new Appointee.Registered(Kept.Cia), Kept.Bo, 2, null, null, new(2027, 2, 2), null), "Ersättare: representanter från lokalpolisområdena, LÖK-nätverket:  -> Cia Fiktiv, för Bo Test, nummer 2, vid mötet 2 februari 2027" },
        { new Act.CorrectHolding(new HoldingId("h-bo"), new(2025, 1, 1), null, "KS 2024-01", new Validity(NewYear, new(2027, 1, 31))), "Representanter från lokalpolisområdena, LÖK-nätverket: Bo Test, från 1 januari 2025, beslut: KS 2024-01 -> Bo Test, från 1 januari 2025, beslut: KS 2024-01, frånvarande från 1 januari 2027 till och med 31 januari 2027" },
        { new Act.CorrectPerson(Kept.Anna, "Anna Prov", null, Kept.Tenant, Kept.OtherId, false), "Person: Anna Prov, katalog-id …2222 -> Anna Prov, katalog-id …3333" },
        { new Act.MergePersons(Kept.Anna, Kept.Cia), "Person: Cia Fiktiv -> (uppgift borttagen), till och med 21 november 2026" },
        { new Act.AddArea(new Localized("Nya Hamnen", "New Harbour"), AreaKind.District, null), """
            Område:  -> Nya Hamnen
            Grupp:  -> BRÅ Nya Hamnen
            Grupp:  -> Ledningsforum Nya Hamnen
            Grupp:  -> SSPF Nya Hamnen
            """ },
        { new Act.AddGroup(new Localized("Trygga torg", "Safe squares"), null, Level.Operational, Scope.Local, new AreaId("angered"), null, new GroupId("central"), NewYear, null), """
            Grupp:  -> Trygga torg, operativ, Angered, från 1 januari 2027
            Trygga torg: kanal:  -> Trygga torg
            Samband:  -> Trygga torg rapporterar till Central strategisk samverkansgrupp, från 1 januari 2027
            """ },
        { new Act.AddSeat(new GroupId("bra/angered"), new Localized("rektor", "headteacher"), SeatFunction.Adjunct, new OrganisationId(Kept.City), 2, null, null), "Plats, BRÅ Angered:  -> rektor, Göteborgs Stad, adjungerad, 2 platser" },
        { new Act.ChangeSeat(new SeatId("lok#lokalpolisomradena"), new Localized("ombud", "delegate"), SeatFunction.ViceChair, 1), "Plats, LÖK-nätverket: representanter från lokalpolisområdena, lokalpolisområdena, representant, antal inte bestämt -> ombud, lokalpolisområdena, vice ordförande" },
        { new Act.SetCadence(new GroupId("sspf/angered"), 1, true, "p"), "SSPF Angered: mötesfrekvens:  -> cirka en gång per år (p)" },
        { new Act.Rename(new GroupId("sig"), new Localized("Insatsgrupperna", "Intervention"), null), """
            Insatsgrupperna: namn: Särskilda insatsgrupper (SIG) -> Insatsgrupperna
            Insatsgrupperna: kortnamn: SIG -> 
            Insatsgrupperna: kanal: Särskilda insatsgrupper (SIG) -> Insatsgrupperna
            Insatsgrupperna: kallas också: * -> *
            """ },
        { new Act.CloseGroup(new GroupId("sspf/angered"), new(2026, 12, 31), "Beslut", null), """
            SSPF Angered: gäller: tills vidare -> till och med 31 december 2026
            SSPF Angered: enligt:  -> Beslut
            """ },
        { new Act.EndRelation(new RelationId("processledarna-rapporterar-till-central"), new(2026, 12, 31)), "Samband: Processledarna rapporterar till Central strategisk samverkansgrupp -> Processledarna rapporterar till Central strategisk samverkansgrupp, till och med 31 december 2026" },
        { new Act.Confirm([new(RowKind.Holding, "h-bo"), new(RowKind.Seat, "lok#lokalpolisomradena")]), "Bekräftade uppgifter:  -> 2" },
        { new Act.Erase(Kept.Cia), "Person: Cia Fiktiv -> (uppgift borttagen), till och med 22 november 2026" },
    };

    [Theory]
    [MemberData(nameof(InSwedish))]
    public void Before_and_after_are_told_in_words(Act act, string told)
    {
        var lines = Lines(act, Language.Swedish);

        var expected = told.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(expected.Length, lines.Count);
        Assert.All(expected.Zip(lines), pair => Assert.Equal(pair.First, pair.First.EndsWith("* -> *", StringComparison.Ordinal) ? $"{pair.Second[..pair.Second.LastIndexOf(": ", StringComparison.Ordinal)]}: * -> *" : pair.Second));
    }

    [Fact]
    public void And_in_English()
    {
        Assert.Equal(
            [
                "City director: Anna Prov, from 1 January 2024, decision: KS 2024-01 -> Anna Prov, from 1 January 2024 until 31 December 2026, decision: KS 2024-01",
                "City director:  -> Cia Fiktiv, from 1 January 2027, decision: KS 2026-7",
            ],
            Lines(Appoint, Language.English));
        Assert.Equal(["LÖK network: cadence: about 4 times a year -> once a year (p)"], Lines(new Act.SetCadence(new GroupId("lok"), 1, false, "p"), Language.English));
        Assert.Equal(["Person: Cia Fiktiv -> (removed), until 22 November 2026"], Lines(new Act.Erase(Kept.Cia), Language.English));
    }

    [Fact]
    public void Levels_weekdays_and_hours_are_words()
    {
        var lok = Kept.Register.Find(new GroupId("lok"))!;
        var edit = Edit(lok, lok with
        {
            Level = new Fact<GroupLevel>.Stated(new GroupLevel(Level.Strategic, null), []),
            Meetings = new MeetingPreference { Weekdays = [DayOfWeek.Monday], Start = new TimeOnly(13, 30), Length = TimeSpan.FromMinutes(90) },
        });

        Assert.Equal(["nivå: taktisk -> strategisk", "mötestid: tisdag eller onsdag eller torsdag, kl. 09:00, 2 timmar -> måndag, kl. 13:30, 90 minuter"], Words(edit, Language.Swedish));
        Assert.Equal(["level: tactical -> strategic", "meeting time: Tuesday or Wednesday or Thursday, at 09:00, 2 hours -> Monday, at 13:30, 90 minutes"], Words(edit, Language.English));
    }

    [Fact]
    public void A_protected_identity_is_named_to_who_may_see_it_alone()
    {
        var edits = Kept.Edits(Kept.AppointToSeat("lok#lokalpolisomradena", Kept.Hidden, NewYear));

        var effect = Assert.Single(EffectsOf.Edits(Kept.Register, edits));
        Assert.Equal("en person, från 1 januari 2027, beslut: KS 2026-7", effect.After?.Sv);
        Assert.Empty(effect.Persons);
        Assert.Contains("Dold Hemlig", Assert.Single(EffectsOf.Edits(Kept.Register, edits, maySeeProtected: true)).After?.Sv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Who_was_or_is_protected_is_not_named_on_either_side(bool was, bool becomes)
    {
        var register = Kept.With(content => content with { Persons = [.. content.Persons.Select(person => person.Id == Kept.Bo ? person with { ProtectedIdentity = was } : person)] });
        var edits = Kept.Edits(new Act.CorrectPerson(Kept.Bo, "Bo Nytt", null, null, null, becomes), register);

        Assert.DoesNotContain(EffectsOf.Edits(register, edits), effect => $"{effect}".Contains("Bo ", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_history_nobody_is_named_who_is_protected_now_or_was_erased()
    {
        RowEdit edit = new(new RowRef(RowKind.Person, "bo"), null, Small.Person("bo", "Bo Test"));
        var hidden = Kept.With(content => content with { Persons = [Small.Person("bo", "Bo Test") with { ProtectedIdentity = true }], Holdings = [] });
        var erased = Kept.Done(new Act.Erase(Kept.Bo));

        Assert.All(EffectsOf.Edits(hidden, [edit]).Concat(EffectsOf.Edits(erased, [edit])), effect => Assert.DoesNotContain("Bo Test", $"{effect}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_is_not_there_any_more_is_no_id_in_the_text()
    {
        RowEdit edit = new(new RowRef(RowKind.Holding, "h-9"), null, Small.Holding("h-9", "p-9", seat: "x#y", decision: null));

        Assert.Equal(["En plats:  -> en person, tills vidare"], Told(EffectsOf.Edits(Kept.Register, [edit]), Language.Swedish));
    }

    [Fact]
    public void Whom_the_words_name_is_told_for_the_audit_of_reads() =>
        Assert.Equal([Kept.Cia, Kept.Bo], Assert.Single(EffectsOf.Edits(Kept.Register, Kept.Edits(new Act.Substitute(new SeatId("lok#lokalpolisomradena"), new Appointee.Registered(Kept.Cia), Kept.Bo, 1, null, null, null, null)))).Persons);

    [Fact]
    public void The_same_words_come_of_the_register_before_and_after()
    {
        foreach (var act in InSwedish.Select(row => (Act)row[0]).Where(act => act is not (Act.Erase or Act.MergePersons)))
        {
            var edits = Kept.Edits(act);
            var after = new RegisterSnapshot(Kept.Content.Made(edits));
            Assert.Equal(Told(EffectsOf.Edits(Kept.Register, edits), Language.Swedish), Told(EffectsOf.Edits(after, edits), Language.Swedish));
        }
    }

    private static IReadOnlyList<string> Lines(Act act, Language language) => Told(EffectsOf.Edits(Kept.Register, Kept.Edits(act)), language);

    private static IReadOnlyList<string> Words(RowEdit edit, Language language) =>
        [.. Told(EffectsOf.Edits(Kept.Register, [edit]), language).Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..])];

    private static IReadOnlyList<string> Told(IEnumerable<Effect> effects, Language language) =>
        [.. effects.Select(effect => $"{effect.What.In(language)}: {effect.Before?.In(language)} -> {effect.After?.In(language)}")];

    private static RowEdit Edit(Group before, Group after) => new(new RowRef(RowKind.Group, before.Id.Value), before, after);
}
