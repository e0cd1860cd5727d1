using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>What a search finds: a closed set.</summary>
public abstract record SearchHit
{
    private SearchHit()
    {
    }

    public sealed record OfGroup(GroupId Id) : SearchHit;

    /// <param name="Group">The group that has it.</param>
    public sealed record OfSeat(SeatId Id, GroupId Group) : SearchHit;

    public sealed record OfPerson(PersonId Id) : SearchHit;
}
