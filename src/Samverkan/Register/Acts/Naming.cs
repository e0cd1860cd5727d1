using System.Net.Mail;

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

    /// <summary>Without the spaces around it; null for nothing but spaces.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>With one space between the words.</summary>
    public static string Spaced(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Localized Spaced(Localized name) => new(Spaced(name.Sv), Spaced(name.En));

    /// <summary>A text for which one language may do for both; null when neither says anything.</summary>
    public static Localized? OrNull(Localized? text) => (OrNull(text?.Sv), OrNull(text?.En)) switch
    {
        (null, null) => null,
        var (sv, en) => new Localized(sv ?? en ?? "", en ?? sv ?? ""),
    };

    private static bool Takes(this ActDraft draft, string field, string? text, int longest, bool required)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required)
            {
                draft.Refuse(field, new Localized("Det här fältet är tomt.", "This field is empty."), new Localized("Fyll i det.", "Fill it in."));
            }

            return !required;
        }

        if (text.Length > longest)
        {
            draft.Refuse(field, ActMessages.TooLong(longest), ActMessages.Shorten);
            return false;
        }

        if (text.Any(IsStrange))
        {
            draft.Refuse(field, new Localized("Texten har tecken som inte får stå här, till exempel radbrytningar.", "The text has characters that may not stand here, such as line breaks."), new Localized("Skriv det på en rad, med vanliga tecken.", "Write it on one line, with ordinary characters."));
            return false;
        }

        if (PersonalIdentityNumber.Occurs(text))
        {
            draft.Refuse(field, new Localized("Det ser ut att stå ett personnummer i texten.", "The text seems to hold a personal identity number."), new Localized("Ta bort det: sådana nummer får inte finnas i registret.", "Take it out: the register may hold no such numbers."));
            return false;
        }

        return true;
    }

    // Also what changes the direction of a text, hides in it, or is half a character: such names look like other names.
    private static bool IsStrange(char character) => char.IsControl(character)
        || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
