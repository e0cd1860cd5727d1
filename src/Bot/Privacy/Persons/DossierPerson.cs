namespace Samverkan.Bot.Privacy.Persons;

internal sealed record DossierPerson(
    string Id, string Name, string? Address, string? Tenant, string? ObjectId, bool ProtectedIdentity, DateOnly? From, DateOnly? To, DateOnly? ConfirmedOn, string? ConfirmedBy, IReadOnlyList<string> Sources);
