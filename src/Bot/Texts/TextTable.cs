using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Samverkan.Bot.Texts;

/// <summary>The texts of one class in one language: <c>NAME.resx</c> is Swedish, <c>NAME.en.resx</c> English.</summary>
internal sealed class TextTable(Type owner, Language language)
{
    private readonly ResourceManager resources = new(owner);
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language.Code());

    /// <exception cref="MissingManifestResourceException">The file does not have it.</exception>
    public string Text([CallerMemberName] string name = "") =>
        resources.GetString(name, culture) ?? throw new MissingManifestResourceException($"{owner.Name} has no \"{name}\" in {language}.");
}
