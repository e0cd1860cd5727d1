using Samverkan.Questions.Answers;

namespace Samverkan.Questions;

/// <summary>The answers to one message, in the order asked; never empty, three at most.</summary>
/// <param name="Topic">What a follow-up goes on from; null leaves the last topic as it was.</param>
public sealed record Reply(Language Language, IReadOnlyList<Answer> Answers, Topic? Topic);
