namespace Samverkan.Questions.Readings;

/// <summary>Whether a question is about what was or what will be; where a day is said without its year, that tells which.</summary>
internal enum Tense
{
    Unsaid,
    Past,
    Coming,
}
