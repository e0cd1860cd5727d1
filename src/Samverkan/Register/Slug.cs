using System.Text;

namespace Samverkan.Register;

/// <summary>A readable key out of a name: small letters without accents, and hyphens.</summary>
internal static class Slug
{
    /// <returns>Empty when the text has neither letters nor digits of ASCII, accents aside.</returns>
    public static string Of(string text, int longest)
    {
        var slug = new StringBuilder();
        foreach (var character in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (slug.Length == longest)
            {
                break;
            }

            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(character);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(character) || char.IsPunctuation(character)))
            {
                slug.Append('-');
            }
        }

        if (slug.Length == longest && slug.ToString().LastIndexOf('-') is var cut and > 0)
        {
            slug.Length = cut;
        }

        return slug.ToString().Trim('-');
    }
}
