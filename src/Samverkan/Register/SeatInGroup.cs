using Samverkan.Register.Model;

namespace Samverkan.Register;

/// <summary>A seat with the group, or the prototype of the pattern, that has it.</summary>
public sealed record SeatInGroup(Group Group, Seat Seat);
