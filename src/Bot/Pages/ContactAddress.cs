using System.Net.Mail;

namespace Samverkan.Bot.Pages;

/// <summary>Where questions go.</summary>
/// <param name="Shown">As it was written.</param>
internal sealed record ContactAddress(string Shown, Uri Link)
{
    /// <returns>Null for what is neither an e-mail address nor an https address.</returns>
    public static ContactAddress? Parse(string written)
    {
        if (MailAddress.TryCreate(written, out var mail) && mail.Address == written && !written.Any(char.IsWhiteSpace))
        {
            return new ContactAddress(written, new Uri($"mailto:{Uri.EscapeDataString(mail.User)}@{mail.Host}"));
        }

        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" } ? new ContactAddress(written, address) : null;
    }
}
