namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>Something that somebody wants taken up.</summary>
/// <param name="By">A person's id or a directory identity.</param>
internal sealed record AgendaPoint(string Text, string By);
