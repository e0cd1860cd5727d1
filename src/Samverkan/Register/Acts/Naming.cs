using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Samverkan.Register.Acts;

/// <summary>The rules of the texts that an act brings.</summary>
internal static class Naming
{
    private const int LongestName = 120;
    private const int LongestText = 500;

    public static bool IsName(this ActDraft draft, string field, string? name) => draft.Takes(field, name, LongestName, required: true);

    public static bool IsName(this ActDraft draft, string field, Localized? name) => draft.IsName(field, name?.Sv) && draft.IsName(field, name?.En);

    public static bool IsText(this ActDraft draft, string field, string? text, bool required = false) => draft.Takes(field, text, LongestText, required);

    public static bool IsAddress(this ActDraft draft, string field, string? address)
    {
        if (OrNull(address) is not { } given)
        {
            return true;
        }

        if (!draft.Takes(field, given, LongestName, required: false))
        {
            return false;
        }

        if (MailAddress.TryCreate(given, out var mail) && mail.Address == given)
        {
            return true;
        }

        draft.Refuse(field, new Localized("Det ser inte ut som en e-postadress.", "That does not look like an e-mail address."), new Localized("Skriv den som namn@exempel.se.", "Write it as name@example.org."));
        return false;
    }

    /// <summary>Both ids or neither.</summary>
    public static bool IsDirectoryId(this ActDraft draft, string field, string? tenantId, string? objectId)
    {
        if (objectId is null || (Guid.TryParse(tenantId, out _) && Guid.TryParse(objectId, out _)))
        {
            return true;
        }

        draft.Refuse(field, new Localized("Katalog-id:t är inte ett giltigt id.", "The directory id is not a valid one."), new Localized("Ange både tenant och id, eller inget av dem.", "Give both the tenant and the id, or neither."));
        return false;
    }

    /// <summary>Without the spaces around it, and what hides in it; null for nothing but such.</summary>
    public static string? OrNull(string? text) => Seen(text) is var seen && string.IsNullOrWhiteSpace(seen) ? null : seen.Trim();

    /// <summary>With one space between the words.</summary>
    public static string Spaced(string name) => string.Join(' ', Seen(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Localized Spaced(Localized name) => new(Spaced(name.Sv), Spaced(name.En));

    /// <summary>A text for which one language may do for both; null when neither says anything.</summary>
    public static Localized? OrNull(Localized? text) => (OrNull(text?.Sv), OrNull(text?.En)) switch
    {
        (null, null) => null,
        var (sv, en) => new Localized(sv ?? en ?? "", en ?? sv ?? ""),
    };

    private static bool Takes(this ActDraft draft, string field, string? text, int longest, bool required)
    {
        if (OrNull(text) is not { } seen)
        {
            if (required)
            {
                draft.Refuse(field, new Localized("Det här fältet är tomt.", "This field is empty."), new Localized("Fyll i det.", "Fill it in."));
            }

            return !required;
        }

        if (seen.Length > longest)
        {
            draft.Refuse(field, ActMessages.TooLong(longest), ActMessages.Shorten);
            return false;
        }

        if (HasStrange(seen))
        {
            draft.Refuse(field, new Localized("Texten har tecken som inte får stå här, till exempel radbrytningar.", "The text has characters that may not stand here, such as line breaks."), new Localized("Skriv det på en rad, med vanliga tecken.", "Write it on one line, with ordinary characters."));
            return false;
        }

        if (PersonalIdentityNumber.Occurs(seen))
        {
            draft.Refuse(field, new Localized("Det ser ut att stå ett personnummer i texten.", "The text seems to hold a personal identity number."), new Localized("Ta bort det: sådana nummer får inte finnas i registret.", "Take it out: the register may hold no such numbers."));
            return false;
        }

        return true;
    }

    // What hides in a text, or changes its direction, comes with what is copied; with it a name looks like another.
    private static string Seen(string? text) => text is null ? "" : string.Concat(text.Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.Format));

    // Half a character is none.
    private static bool HasStrange(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return true;
            }
        }

        return false;
    }
}
