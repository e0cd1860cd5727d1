using Samverkan.Bot.Access;
using Samverkan.Bot.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Who has said something, where the register knows and a reader may see it.</summary>
internal static class PersonNames
{
    /// <param name="by">A person's id or a directory identity.</param>
    /// <returns>Null for whom it does not know.</returns>
    public static string? Of(string by, RecordNames names) =>
        names.Person(new PersonId(by))
        ?? (DirectoryIdentity.Parse(by) is { } identity && names.Register.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").FirstOrDefault() is { } person ? names.Person(person.Id) : null);
}
