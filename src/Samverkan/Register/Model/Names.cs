namespace Samverkan.Register.Model;

/// <summary>What something is called.</summary>
public sealed record Names
{
    public required Localized Name { get; init; }

    /// <summary>The form for running text ("den centrala gruppen"); <see cref="Name"/> where it is not given.</summary>
    public Localized? Definite { get; init; }

    public Localized? ShortName { get; init; }

    /// <summary>Other words people use for it, in Swedish; the first words to look for, not to show.</summary>
    public IReadOnlyList<string> AliasesSv { get; init; } = [];

    public IReadOnlyList<string> AliasesEn { get; init; } = [];

    /// <summary>Whether the name is a plural ("Processledarna"), which English verbs must know.</summary>
    public bool Plural { get; init; }

    public string In(Language language) => Name.In(language);

    public string InText(Language language) => (Definite ?? Name).In(language);

    public string Brief(Language language) => (ShortName ?? Name).In(language);
}
