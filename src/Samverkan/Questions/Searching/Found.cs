using Samverkan.Questions.Answers;

namespace Samverkan.Questions.Searching;

/// <summary>A hit, and what is said of it to who searches.</summary>
/// <param name="Line">In a list, below its name.</param>
/// <param name="Profile">What it is in a few lines; its headline is the name.</param>
public sealed record Found(SearchHit Hit, string Line, Answer.Facts Profile);
