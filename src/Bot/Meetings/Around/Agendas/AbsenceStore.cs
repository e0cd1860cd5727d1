using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>Who has said beforehand that he or she does not come.</summary>
internal sealed class AbsenceStore(AgendaStore agendas)
{
    public async Task<IReadOnlyList<Absence>> OfAsync(MeetingId meeting, CancellationToken cancellationToken) => (await agendas.FindAsync(meeting, cancellationToken)).Absences;
}
