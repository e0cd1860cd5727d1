using Samverkan.Bot.Conversation;
using Samverkan.Bot.Jobs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Outbound.Standing;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings;

namespace Samverkan.Bot.Meetings.Around.Agendas;

/// <summary>Keeps what people say of a meeting before it, and has the agenda in the channel show it.</summary>
internal sealed class AgendaStore(IRowStore rows, CurrentRegister register, SwedishCalendar calendar, JobAnnouncer announcer, TimeProvider time)
{
    private const int Attempts = 10;

    /// <summary>The points of a meeting's agenda: for who writes its minutes.</summary>
    public async Task<AgendaPoints> OfAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var agenda = await FindAsync(meeting, cancellationToken);
        var today = register.Engine.Register.AsOf(calendar.Today);
        IEnumerable<Localized> standing = today.Register.Find(meeting.Group) is { } group ? StandingItems.Of(group, today) : [];
        return new AgendaPoints([.. standing.Select(item => item.Sv)], [.. agenda.Points.Select(point => point.Text)]);
    }

    /// <returns>An empty one where nobody has said anything.</returns>
    public async Task<Agenda> FindAsync(MeetingId meeting, CancellationToken cancellationToken) => (await StoredAsync(meeting, cancellationToken))?.Value ?? Agenda.Empty;

    /// <param name="change">Gives the same agenda back where there is nothing to change. It is asked anew when somebody was quicker.</param>
    public async Task<ChangedAgenda> ChangeAsync(MeetingId meeting, Func<Agenda, Agenda> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = await StoredAsync(meeting, cancellationToken);
            var post = await PostAsync(meeting, cancellationToken);
            var now = before?.Value ?? Agenda.Empty;
            var after = change(now);
            if (ReferenceEquals(after, now))
            {
                return new ChangedAgenda(after, false, post?.Post.Stage);
            }

            if (await WriteAsync([MinutesRows.Put(AroundKeys.Agenda(meeting), after, AroundJson.Stored.Agenda, before?.ETag)], post, cancellationToken))
            {
                return new ChangedAgenda(after, true, post is null ? await LateAsync(meeting, cancellationToken) : post.Post.Stage);
            }
        }

        throw new StoreUnavailableException("An agenda keeps being changed by others.");
    }

    /// <summary>Somebody has looked, and the agenda is not in the channel: it is posted again. One that is known to be there is left.</summary>
    public async Task PostAgainAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        if (await PostAsync(meeting, cancellationToken) is { Post.Stage: StandingStage.Unknown } lost)
        {
            var (writes, job) = StandingRows.Again(lost, lost.Post.There, time);

            // A conflict: somebody else has looked too.
            if (await rows.WriteAsync(writes, cancellationToken) is WriteOutcome.Written)
            {
                await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
            }
        }
    }

    // Posted between our looking and our writing: it may not say what was written.
    private async Task<StandingStage?> LateAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts && await PostAsync(meeting, cancellationToken) is { } post; attempt++)
        {
            if (await WriteAsync([], post, cancellationToken))
            {
                return post.Post.Stage;
            }
        }

        return null;
    }

    private async Task<bool> WriteAsync(IReadOnlyList<RowWrite> writes, StoredStanding? post, CancellationToken cancellationToken)
    {
        var (shown, job) = post is null ? ([], null) : StandingRows.Renewed(post, time);
        if (await rows.WriteAsync([.. writes, .. shown], cancellationToken) is not WriteOutcome.Written)
        {
            return false;
        }

        if (job is not null)
        {
            await announcer.AnnounceAsync(job.Address, TimeSpan.Zero, cancellationToken);
        }

        return true;
    }

    private async Task<StoredStanding?> PostAsync(MeetingId meeting, CancellationToken cancellationToken) => await StandingRows.FindAsync(rows, AroundKeys.Post(meeting), cancellationToken);

    private async Task<Stored<Agenda>?> StoredAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await MinutesRows.FindAsync(rows, AroundKeys.Agenda(meeting), AroundJson.Stored.Agenda, cancellationToken);
}
