using Samverkan.Bot.Outbound.Standing;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>An agenda after what somebody did.</summary>
/// <param name="HasChanged">Whether that changed anything.</param>
/// <param name="Post">How far the one in the channel is; null where there is none.</param>
internal sealed record ChangedAgenda(Agenda Agenda, bool HasChanged, StandingStage? Post);
