using Samverkan.Register.Model;

namespace Samverkan.Register.Effects;

/// <summary>What a change does to one thing, in words: side by side before and after.</summary>
/// <param name="What">What it is done to.</param>
/// <param name="Before">Null for what is new.</param>
/// <param name="After">Null for what is no longer there.</param>
/// <param name="Persons">Whom the words name, for the audit of reads.</param>
public sealed record Effect(RowRef Row, Localized What, Localized? Before, Localized? After, IReadOnlyList<PersonId> Persons);
