using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>A group somebody sits on, with the seats there.</summary>
internal sealed record Place(Group Group, EntityRef Entity, List<Seat> Seats);
