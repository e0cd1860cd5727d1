using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>The buttons by which somebody says that he or she does not come, or does after all.</summary>
internal sealed class AbsenceClicks(AgendaGate gate, AbsenceDesk desk) : IClick
{
    public const string Open = "absence.open";
    public const string Decline = "absence.decline";
    public const string Come = "absence.come";

    /// <summary>The field of the form: what is said of which place.</summary>
    public const string Instead = "instead";

    public IReadOnlyList<string> Verbs { get; } = [Open, Decline, Come];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var call = new AgendaCall(click.Actor, click.Language, click.Origin);
        var (entered, stopped) = await gate.EnterAsync(call, click.Data.Text(MinutesButtons.Meeting), isPastToo: false, cancellationToken);
        if (entered is not { } meeting)
        {
            return stopped ?? throw new System.Diagnostics.UnreachableException();
        }

        return await (click.Verb switch
        {
            Decline => desk.DeclineAsync(call, meeting, click.Data.Text(Instead), cancellationToken),
            Come => desk.ComeAsync(call, meeting, cancellationToken),
            _ => desk.AskAsync(call, meeting, problem: null, cancellationToken),
        });
    }
}
