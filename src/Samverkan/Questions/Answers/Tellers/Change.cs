namespace Samverkan.Questions.Answers.Tellers;

/// <summary>Something that began or ended.</summary>
/// <param name="Day">The first day on which it was so; after an end, the day after the last.</param>
internal sealed record Change(DateOnly Day, string Label, Func<string> Told);
