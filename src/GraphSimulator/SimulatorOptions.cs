namespace Samverkan.GraphSimulator;

public sealed record SimulatorOptions
{
    /// <summary>The SQLite file; made with its folder and the default team, owner and organiser when it is not there.</summary>
    public required string Path { get; init; }

    /// <summary>How long a new channel stays out of lists and answers 404, until a delay is set in the file.</summary>
    public TimeSpan ChannelDelay { get; init; }

    /// <summary>0: no limit. A bucket with a burst of the same size (at least 1) for each team.</summary>
    public double RequestsPerSecondPerTeam { get; init; } = 4;

    /// <summary>Requests that a mailbox takes at once.</summary>
    public int RequestsAtOncePerMailbox { get; init; } = 4;

    /// <summary>Channels, members, tabs on a page of a list.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>How long an answer takes, on the given clock.</summary>
    public TimeSpan ResponseTime { get; init; }

    /// <summary>The manifest id of the app that is installed in the team.</summary>
    public string AppExternalId { get; init; } = SimulatorDefaults.AppExternalId;
}
