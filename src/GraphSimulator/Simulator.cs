using Samverkan.GraphSimulator.Faults;
using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;

namespace Samverkan.GraphSimulator;

/// <summary>A stateful stand-in for Microsoft Graph. Everything that an answer tells of is in one SQLite file before it is sent, so any number of processes share it.</summary>
public sealed class Simulator : IDisposable
{
    private readonly SimulatorFile file;
    private readonly SimulatorOptions options;
    private readonly TimeProvider time;
    private readonly Service service;
    private readonly MailboxTurns turns = new();

    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file cannot be opened or made.</exception>
    public Simulator(SimulatorOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        this.options = options;
        this.time = time;
        var seen = new SeenRequests();
        file = new SimulatorFile(options.Path, session => Seed.Fill(session, time.GetUtcNow()));
        service = new Service(file, options, seen, time);
        Faults = new SimulatorFaults(file, options, seen);
        Handler = new InProcess(this);
    }

    /// <summary>For a client in the same process. May be disposed of with the client: the simulator goes on.</summary>
    public HttpMessageHandler Handler { get; }

    public SimulatorFaults Faults { get; }

    /// <summary>One request, one answer. The path may have anything before <c>/v1.0</c>.</summary>
    /// <exception cref="HttpRequestException">The answer is lost, as <see cref="SimulatorFaults.LoseResponses"/> asked for.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = await GraphCall.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var mailbox = call?.Segments is ["users", var user, _, ..] ? user : null;
        var atOnce = mailbox is null ? 0 : turns.Enter(mailbox);
        try
        {
            await InterceptAsync(request, FaultPoint.Before, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var requestId = Guid.NewGuid().ToString();
            var answer = service.Handle(call, requestId, atOnce);
            await InterceptAsync(request, FaultPoint.After, cancellationToken).ConfigureAwait(false);
            if (options.ResponseTime > TimeSpan.Zero)
            {
                await Task.Delay(options.ResponseTime, time, cancellationToken).ConfigureAwait(false);
            }

            return answer.IsLost
                ? throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer was lost.", new IOException("The connection was closed by the simulator."))
                : answer.ToResponse(request, requestId);
        }
        finally
        {
            if (mailbox is not null)
            {
                turns.Leave(mailbox);
            }
        }
    }

    /// <summary>A copy of everything.</summary>
    public SimulatorState Read() => file.Run(session => new SimulatorState
    {
        Channels = [.. session.Everything(Documents.Channels)],
        Events = [.. session.Everything(Documents.Events)],
        AttendanceReports = [.. session.Everything(Documents.AttendanceReports)],
        TeamMembers = [.. session.Everything(Documents.TeamMembers)],
        Users = [.. session.Everything(Documents.Users)],
        Requests = session.Requests.Read(),
    });

    /// <summary>What a person does in Teams or Outlook: all of it or nothing.</summary>
    public void Change(Action<SimulatorEditing> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        file.Run(session =>
        {
            edit(new SimulatorEditing(session, time.GetUtcNow()));
            return true;
        });
    }

    /// <summary>Everything as in a new file.</summary>
    public void Reset() => file.Run(session =>
    {
        session.RemoveEverything();
        Seed.Fill(session, time.GetUtcNow());
        return true;
    });

    public void Dispose()
    {
        Handler.Dispose();
        file.Dispose();
    }

    private Task InterceptAsync(HttpRequestMessage request, FaultPoint point, CancellationToken cancellationToken) =>
        Faults.Intercept?.Invoke(request, point, cancellationToken) ?? Task.CompletedTask;
}
