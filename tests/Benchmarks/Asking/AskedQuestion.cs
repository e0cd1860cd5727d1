using Samverkan.Questions;

namespace Samverkan.Benchmarks.Asking;

/// <summary>A question as the engine gets it.</summary>
internal sealed record AskedQuestion(string Text, AskContext Context);
