namespace Samverkan.Bot.Texts;

/// <summary>A language as pages, cards and cultures name it: <c>sv</c>, <c>en</c>.</summary>
internal static class LanguageCodes
{
    public static string Code(this Language language) => language == Language.English ? "en" : "sv";
}
