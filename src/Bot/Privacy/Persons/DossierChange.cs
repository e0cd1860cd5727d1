namespace Samverkan.Bot.Privacy.Persons;

internal sealed record DossierChange(long Version, DateTimeOffset At, string Kind, IReadOnlyList<string> What);
