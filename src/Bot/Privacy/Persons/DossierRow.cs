namespace Samverkan.Bot.Privacy.Persons;

internal sealed record DossierRow(string Kind, string Id, DateOnly On);
