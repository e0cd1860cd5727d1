namespace Samverkan.Questions.Searching;

/// <summary>Something that has a word.</summary>
/// <param name="Number">In <see cref="SearchIndex"/>.</param>
/// <param name="Worth">What the word is to it; see <see cref="Nearness"/>.</param>
internal readonly record struct Posting(int Number, byte Worth);
