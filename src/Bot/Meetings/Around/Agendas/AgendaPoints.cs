namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>The points of an agenda as texts, in Swedish: what is minuted is a record in that language.</summary>
/// <param name="Standing">Those that the register has at every meeting of the group.</param>
/// <param name="Proposed">Those that people have proposed, as they wrote them.</param>
internal sealed record AgendaPoints(IReadOnlyList<string> Standing, IReadOnlyList<string> Proposed);
