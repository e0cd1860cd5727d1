namespace Samverkan.Questions.Answers;

/// <summary>Something that can be asked next: the words on the button, and the question it asks.</summary>
public sealed record Suggestion(string Title, string Question);
