namespace Samverkan.Questions.Answers;

/// <summary>A line of an answer's table. A row without a label is a sentence of its own.</summary>
public sealed record AnswerRow(string? Label, string Value);
