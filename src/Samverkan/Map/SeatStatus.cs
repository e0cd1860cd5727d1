namespace Samverkan.Map;

/// <summary>How it is with a seat on the day of the map.</summary>
public enum SeatStatus
{
    /// <summary>No holder is registered, and none ever was.</summary>
    Unregistered,

    /// <summary>Of representatives, whose number and names the source does not give.</summary>
    Represented,

    Filled,

    /// <summary>Filled, and somebody's time there is over within a month.</summary>
    EndsSoon,

    /// <summary>Nobody has it, and somebody stands in.</summary>
    Substitute,

    /// <summary>Somebody had it, and nobody has it now.</summary>
    Vacant,
}
