namespace Samverkan.Meetings.Planning;

/// <param name="Takes">The quarters of the meeting.</param>
/// <param name="Needs">The quarters that must be free of others.</param>
internal readonly record struct Hour(TimeOnly Start, UInt128 Takes, UInt128 Needs);
