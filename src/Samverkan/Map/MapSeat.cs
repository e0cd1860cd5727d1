using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <param name="Function">Null for an ordinary member.</param>
/// <param name="Organisation">At the top; null where the source does not say which one it is.</param>
/// <param name="Unit">Of that organisation; null for none, and where the seat's name already says it.</param>
/// <param name="Said">How it is with the seat, in words.</param>
/// <param name="People">Who sits there, or steps in; only those whom the reader may see.</param>
/// <param name="Places">In words; null for one place.</param>
/// <param name="Count">How many places; null where the source does not say.</param>
public sealed record MapSeat(string Title, string? Function, OrganisationId? Organisation, string? Unit, SeatStatus Status, string Said, IReadOnlyList<string> People, string? Places, int? Count);
