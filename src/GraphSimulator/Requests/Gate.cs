using Samverkan.GraphSimulator.Faults;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>What stands between a request and what it asks for.</summary>
internal sealed class Gate(SimulatorOptions options, TimeProvider time)
{
    private static readonly PendingFaultKind[] Before = [PendingFaultKind.Throttle, PendingFaultKind.UnavailableBefore];

    private readonly TeamRates rates = new(options.RequestsPerSecondPerTeam, time);

    /// <param name="atOnce">How many requests the mailbox has, with this one.</param>
    /// <exception cref="GraphRefusal">It does not get through.</exception>
    public (Route Route, IReadOnlyList<string> Ids) Pass(GraphCall call, Session session, int atOnce)
    {
        if (!call.HasToken)
        {
            throw new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty.");
        }

        if (call.Segments is ["teams", var team, ..] && rates.Take(team) is { Ticks: > 0 } wait)
        {
            throw GraphRefusal.Throttled(wait);
        }

        if (atOnce > options.RequestsAtOncePerMailbox)
        {
            throw GraphRefusal.MailboxThrottled();
        }

        Fail(call, session);
        return Routing.Find(call);
    }

    private static void Fail(GraphCall call, Session session)
    {
        var faults = session.Settings.Faults;
        var (fault, rest) = faults.Take(Before, call.Path);
        if (fault is null)
        {
            return;
        }

        session.Settings.Faults = rest;
        throw fault.Kind == PendingFaultKind.Throttle ? GraphRefusal.Throttled(fault.RetryAfter) : GraphRefusal.Unavailable();
    }
}
