using Microsoft.Data.Sqlite;
using Samverkan.GraphSimulator.Faults;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator.Requests;

/// <summary>Answers a request: in one transaction, with the log of it.</summary>
internal sealed class Service(SimulatorFile file, SimulatorOptions options, SeenRequests seen, TimeProvider time)
{
    private static readonly PendingFaultKind[] After = [PendingFaultKind.UnavailableAfter, PendingFaultKind.LostResponse];

    /// <summary>Characters of a path that are remembered.</summary>
    private const int LongestPath = 500;

    private readonly Gate gate = new(options, time);

    /// <param name="call">Null when the path has no <c>/v1.0</c>.</param>
    public Answer Handle(GraphCall? call, string requestId, int atOnce)
    {
        var now = time.GetUtcNow();
        try
        {
            return file.Run(session =>
            {
                Answer answer;
                try
                {
                    answer = Fail(call, session, requestId, Find(call, session, atOnce, now));
                }
                catch (GraphRefusal refusal)
                {
                    answer = Answers.Of(refusal, call, requestId, now);
                }

                var request = new SimulatedRequest(now, call?.Method ?? "", Shortened(call?.Path ?? ""), answer.Status);
                session.Requests.Add(request);
                seen.Add(request);
                return answer;
            });
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            return Answers.Of(GraphRefusal.Unavailable(), call, requestId, now);
        }
    }

    private static string Shortened(string path) => path.Length <= LongestPath ? path : path[..LongestPath] + "…";

    private Answer Find(GraphCall? call, Session session, int atOnce, DateTimeOffset now)
    {
        if (call is null)
        {
            throw new GraphRefusal(404, "ResourceNotFound", "Invalid version.");
        }

        var (route, ids) = gate.Pass(call, session, atOnce);
        var handling = new Handling { Call = call, Ids = ids, Session = session, Faults = session.Settings.Faults, Options = options, Now = now };
        Permissions.Check(handling, route.Permission);
        return route.Handle(handling);
    }

    /// <summary>What has happened is not always told.</summary>
    private static Answer Fail(GraphCall? call, Session session, string requestId, Answer answer)
    {
        if (call is null || call.IsRead || session.Settings.Faults.Take(After, call.Path) is not ({ } fault, var rest))
        {
            return answer;
        }

        session.Settings.Faults = rest;
        return fault.Kind == PendingFaultKind.LostResponse ? answer with { IsLost = true } : throw GraphRefusal.Unavailable();
    }
}
