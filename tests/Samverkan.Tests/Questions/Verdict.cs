namespace Samverkan.Tests.Questions;

internal enum Verdict
{
    Right,
    AbstainedWrongly,
    WrongAndConfident,
}
