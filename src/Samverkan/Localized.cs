namespace Samverkan;

/// <summary>One text in both languages.</summary>
public sealed record Localized(string Sv, string En)
{
    public string In(Language language) => language == Language.English ? En : Sv;
}
