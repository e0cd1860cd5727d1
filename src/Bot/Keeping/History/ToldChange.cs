using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.History;

/// <summary>A change in words.</summary>
/// <param name="When">Date and time in Sweden.</param>
/// <param name="Who">Who made it, and who proposed it; null where that is not for the reader.</param>
/// <param name="Lines">What was done, a line a thing.</param>
/// <param name="Persons">Whom it names.</param>
internal sealed record ToldChange(string When, string? Who, IReadOnlyList<string> Lines, IReadOnlyList<PersonId> Persons);
