using Samverkan.Register.Model;

namespace Samverkan.Map;

/// <param name="Kind">The pattern that made it; null for one of a kind.</param>
/// <param name="Level">Null where the source does not state it.</param>
/// <param name="Purpose">Null where the source does not state it, as all texts here.</param>
/// <param name="Vacancies">The seats that somebody had and nobody has, with nobody standing in.</param>
/// <param name="NextMeeting">When it next meets, in words; null where that is not known.</param>
/// <param name="Source">The document and the section that name the group.</param>
public sealed record MapGroup(GroupId Id, string Name, GroupId? Kind, Level? Level, Scope Scope, AreaId? District, string? Purpose, string? Cadence, IReadOnlyList<string> Parts, IReadOnlyList<MapSeat> Seats, int Vacancies, string? NextMeeting, string? Source);
