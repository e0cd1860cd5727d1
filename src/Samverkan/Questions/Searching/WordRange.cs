namespace Samverkan.Questions.Searching;

/// <summary>Words that stand together in <see cref="SortedWords"/>.</summary>
/// <param name="To">The first word that is none of them.</param>
internal readonly record struct WordRange(int From, int To)
{
    public bool IsEmpty => From >= To;
}
