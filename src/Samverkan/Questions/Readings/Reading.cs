using Samverkan.Questions.Asked;

namespace Samverkan.Questions.Readings;

/// <summary>What a message asks, in its language.</summary>
internal sealed record Reading(Language Language, IReadOnlyList<Question> Questions, Topic? Topic);
