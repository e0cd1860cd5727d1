using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Meetings.FollowUp;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>All that the agenda of a meeting says.</summary>
/// <param name="Actions">The open ones of the group.</param>
/// <param name="Then">The register of the day of the meeting.</param>
/// <param name="Join">Null where the meeting has no link that may be a button.</param>
internal sealed record AgendaSheet(Group Group, Watched Meeting, Agenda Agenda, IReadOnlyList<ActionItem> Actions, RegisterView Then, Uri? Join);
