using Samverkan.Questions.Asked;

namespace Samverkan.Questions;

/// <summary>What the last answer was about: what a follow-up such as "och från polisen?" goes on from.</summary>
public sealed record Topic(Question Question, Language Language);
