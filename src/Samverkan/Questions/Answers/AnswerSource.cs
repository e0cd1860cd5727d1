namespace Samverkan.Questions.Answers;

/// <summary>Where an answer is taken from.</summary>
/// <param name="Title">The document, in the language of the answer.</param>
/// <param name="Section">The heading in it; empty where it has none.</param>
/// <param name="Quote">The sentence, when it is short enough to show at once; else it is shown on demand.</param>
public sealed record AnswerSource(string Title, string Section, string? Quote);
