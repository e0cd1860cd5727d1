using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Export;

/// <summary>The minutes of a group that are to go out, by their numbers.</summary>
internal sealed record GroupMinutes(GroupId Group, IReadOnlyList<PublishedMinutes> Minutes);
