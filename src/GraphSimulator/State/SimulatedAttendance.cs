namespace Samverkan.GraphSimulator;

/// <summary>Somebody was in a meeting for a while. Who leaves and comes back is there twice.</summary>
/// <param name="UserId">In the directory; null for who has called in by telephone.</param>
public sealed record SimulatedAttendance(string? UserId, DateTimeOffset From, DateTimeOffset To)
{
    public int Seconds => (int)(To - From).TotalSeconds;
}
