using Samverkan.GraphSimulator.Faults;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>What answers one request, within its transaction.</summary>
internal sealed record Handling
{
    public required GraphCall Call { get; init; }

    /// <summary>The ids in the path, in order.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    public required Session Session { get; init; }

    public required FaultSettings Faults { get; init; }

    public required SimulatorOptions Options { get; init; }

    public required DateTimeOffset Now { get; init; }

    public Query Query => Call.Query;

    public Team Team => Session.Find(Documents.Teams, Ids[0])
        ?? throw GraphRefusal.NotFound($"No team found with Group Id {Ids[0]}");

    public TimeSpan ChannelDelay => Faults.ChannelDelay ?? Options.ChannelDelay;

    public Shape Body => Shape.Of(Call);

    public string Context(string what) => $"{Call.Root}/$metadata#{what}";
}
