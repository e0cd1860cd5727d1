using System.Globalization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>Who, when and what, in the cards about proposals.</summary>
internal static class ProposalWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Somebody as the register calls him or her, to who may see it; others stay unnamed.</summary>
    /// <param name="key">As the audit has it.</param>
    /// <param name="unnamed">What to say in the place of the name, such as "en kollega".</param>
    public static (string Name, PersonId? Person) Who(FormCall call, string key, string unnamed)
    {
        var person = call.Register.Find(new PersonId(key))
            ?? (DirectoryIdentity.Parse(key) is { } identity ? call.Register.FindPersons($"{identity.Tenant}", $"{identity.ObjectId}").FirstOrDefault() : null);
        return person is not null && (!person.ProtectedIdentity || call.Actor.SeesProtected) ? (person.Name, person.Id) : (unnamed, null);
    }

    public static string Day(DateTimeOffset at, Language language) => Day(DateOnly.FromDateTime(Local(at)), language);

    public static string Day(DateOnly day, Language language) => day.ToString("d MMMM yyyy", language == Language.English ? English : Swedish);

    public static string Title(ProposalReading reading) =>
        reading.Form?.Title(reading.Call.Language) ?? (reading.Proposal.IsRemark ? ProposalTexts.In(reading.Call.Language).RemarkTitle : reading.Proposal.About.In(reading.Call.Language));

    public static string Fill(string text, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace($"{{{i}}}", values[i], StringComparison.Ordinal);
        }

        return text;
    }

    public static string All(IEnumerable<OrganisationId> organisations, RegisterSnapshot register, Language language)
    {
        string[] names = [.. organisations.Select(register.Find).OfType<Organisation>().Select(organisation => organisation.Names.InText(language)).Distinct()];
        return names.Length > 1 ? string.Join(", ", names[..^1]) + HostTexts.In(language).And + names[^1] : string.Concat(names);
    }

    private static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTimeFromUtc(at.UtcDateTime, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));
}
