using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>What people do with an agenda. Each gives back the same agenda where there is nothing to change: so a click that comes twice is one.</summary>
internal static class AgendaChanges
{
    public static bool Has(this Agenda agenda, AgendaPoint point) => agenda.Points.Contains(point);

    public static Agenda Proposed(this Agenda agenda, AgendaPoint point) =>
        agenda.Has(point) || agenda.Points.Count >= Agenda.MostPoints ? agenda : agenda with { Points = [.. agenda.Points, point] };

    public static Agenda Withdrawn(this Agenda agenda, AgendaPoint point) =>
        agenda.Has(point) ? agenda with { Points = [.. agenda.Points.Where(each => each != point)] } : agenda;

    /// <summary>Says of places that they are empty; what was said of the same place before is said no more.</summary>
    public static Agenda Declined(this Agenda agenda, IReadOnlyList<Absence> absences) =>
        absences.All(agenda.Absences.Contains) ? agenda : agenda with { Absences = [.. agenda.Absences.Where(each => !absences.Any(absence => IsSame(each, absence.Seat, absence.Holder))), .. absences] };

    /// <summary>Whoever has the place comes after all.</summary>
    public static Agenda Taken(this Agenda agenda, SeatId seat, PersonId? holder) =>
        agenda.AbsenceOf(seat, holder) is null ? agenda : agenda with { Absences = [.. agenda.Absences.Where(each => !IsSame(each, seat, holder))] };

    public static Absence? AbsenceOf(this Agenda agenda, SeatId seat, PersonId? holder) => agenda.Absences.FirstOrDefault(each => IsSame(each, seat, holder));

    private static bool IsSame(Absence absence, SeatId seat, PersonId? holder) => absence.Seat == seat && absence.Holder == holder;
}
