namespace Samverkan.Bot.Privacy.Persons;

/// <param name="About">What these rows are, in the language of who asked.</param>
internal sealed record DossierPart<T>(string About, IReadOnlyList<T> Rows);
