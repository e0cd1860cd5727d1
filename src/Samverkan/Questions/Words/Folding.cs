namespace Samverkan.Questions.Words;

/// <summary>Makes letters comparable: lower case, and å, ä, ö and accents as the letters people type when they lack them.</summary>
internal static class Folding
{
    public static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < '\u0080' => letter,
        'å' or 'ä' or 'Å' or 'Ä' or 'á' or 'à' or 'â' or 'ã' or 'æ' or 'Á' or 'À' or 'Æ' => 'a',
        'ö' or 'Ö' or 'ø' or 'Ø' or 'ó' or 'ò' or 'ô' or 'Ó' => 'o',
        'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' => 'e',
        'ü' or 'Ü' or 'ú' or 'ù' or 'Ú' => 'u',
        'í' or 'ì' or 'ï' or 'Í' => 'i',
        'ç' or 'Ç' => 'c',
        'ñ' or 'Ñ' => 'n',
        _ => char.ToLowerInvariant(letter),
    };

    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });
}
