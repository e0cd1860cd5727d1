namespace Samverkan.Bot.Privacy.Persons;

/// <param name="StandsIn">False where somebody else stands in for the person.</param>
internal sealed record DossierSubstitution(string Id, string Seat, bool StandsIn, DateOnly? From, DateOnly? To, DateOnly? Meeting, string? Decision);
