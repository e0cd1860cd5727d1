using Samverkan.Register.Model;

namespace Samverkan.Meetings.Minutes;

/// <summary>The last numbers that a group has given in a year. They only grow.</summary>
public sealed record YearCount(GroupId Group, int Year, int Meetings = 0, int Decisions = 0, int Actions = 0);
