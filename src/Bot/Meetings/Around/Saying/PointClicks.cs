using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Meetings.Around;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Minutes;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>The buttons by which a point is proposed, and taken away again.</summary>
internal sealed class PointClicks(AgendaGate gate, PointDesk desk) : IClick
{
    public const string Open = "agenda.propose";
    public const string Send = "agenda.send";
    public const string Remove = "agenda.remove";
    public const string Withdraw = "agenda.withdraw";
    public const string Again = "agenda.again";
    public const string Leave = "agenda.leave";

    /// <summary>The field of the form.</summary>
    public const string Point = "point";

    /// <summary>In the data of a button, or a field: which of the points.</summary>
    public const string Mark = "mark";

    public IReadOnlyList<string> Verbs { get; } = [Open, Send, Remove, Withdraw, Again, Leave];

    public async Task<OutgoingCard> RunAsync(Click click, CancellationToken cancellationToken)
    {
        var call = new AgendaCall(click.Actor, click.Language, click.Origin);
        if (click.Verb == Leave)
        {
            return AgendaSaying.Of(call, texts => texts.Left);
        }

        var (entered, stopped) = await gate.EnterAsync(call, click.Data.Text(MinutesButtons.Meeting), isPastToo: click.Verb is Remove or Withdraw, cancellationToken);
        if (entered is not { } meeting)
        {
            return stopped ?? throw new System.Diagnostics.UnreachableException();
        }

        return click.Verb switch
        {
            Send => await desk.ProposeAsync(call, meeting, click.Data.Typed(Point), cancellationToken),
            Remove => await desk.AskWhichAsync(call, meeting, cancellationToken),
            Withdraw => await desk.WithdrawAsync(call, meeting, click.Data.Text(Mark), cancellationToken),
            Again => await desk.PostAgainAsync(call, meeting, cancellationToken),
            _ => PointFormCard.Of(call, [meeting], text: null),
        };
    }
}
