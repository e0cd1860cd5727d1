namespace Samverkan.Bot.Privacy.Persons;

/// <param name="Reader">The tenant of who was told, where it is known; who it was is about somebody else.</param>
internal sealed record DossierRead(DateTimeOffset At, string Where, string? Reader, int? Persons);
