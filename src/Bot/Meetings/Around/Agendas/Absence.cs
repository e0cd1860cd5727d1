using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>Somebody has said that a place is empty at a meeting, or who has it instead.</summary>
/// <param name="Holder">Whose place it is; null where nobody is registered.</param>
/// <param name="Substitute">Who comes instead; null for nobody.</param>
internal sealed record Absence(SeatId Seat, PersonId? Holder, PersonId? Substitute);
