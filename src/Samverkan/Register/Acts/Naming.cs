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
        if (string.IsNullOrWhiteSpace(address) || (MailAddress.TryCreate(address, out var mail) && mail.Address == address && address.Length <= LongestName))
        {
            return true;
        }

        draft.Refuse(field, new Localized("Det ser inte ut som en e-postadress.", "That does not look like an e-mail address."), new Localized("Skriv den som namn@exempel.se.", "Write it as name@example.org."));
        return false;
    }

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
            draft.Refuse(field, ActMessages.TooLong, ActMessages.Shorten);
            return false;
        }

        if (text.Any(char.IsControl) || PersonalIdentityNumber.Occurs(text))
        {
            draft.Refuse(field, new Localized("Texten har tecken eller nummer som inte får stå här.", "The text has characters or numbers that may not stand here."), new Localized("Skriv bara vanlig text, utan personnummer.", "Write plain text only, without personal identity numbers."));
            return false;
        }

        return true;
    }
}
