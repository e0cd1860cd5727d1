namespace Samverkan.Bot.Privacy.Persons;

internal sealed record DossierHolding(
    string Id, string What, DateOnly? From, DateOnly? To, DateOnly? Appointed, string? Decision, string? EndReason, DateOnly? AbsentFrom, DateOnly? AbsentTo, DateOnly? ConfirmedOn, string? ConfirmedBy);
