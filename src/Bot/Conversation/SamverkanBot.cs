using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Conversation;

/// <summary>What the bot does with each kind of activity. Kinds it does not know are left to the SDK, which ignores them.</summary>
internal sealed class SamverkanBot(CurrentRegister register, Answering answering, Welcome welcome) : TeamsActivityHandler
{
    private const string Add = "add";
    private const string Upgraded = "add-upgrade";
    private const string Remove = "remove";

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ITurnContext turn = turnContext;
        if (!register.IsLoaded)
        {
            return turn.SendNoticeAsync(UserLanguage.Of(turn.Activity), texts => texts.NotReady, cancellationToken);
        }

        var question = IncomingQuestion.In(turn.Activity);
        return question.Length > 0
            ? answering.AnswerAsync(turn, question, cancellationToken)
            : turn.SendNoticeAsync(UserLanguage.Of(turn.Activity), texts => texts.NoText, cancellationToken);
    }

    // An upgrade is no new acquaintance; only a plain "add" is.
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Action)
        {
            case Add: return welcome.SendAsync(turnContext, cancellationToken);
            case Upgraded: return welcome.RenewAsync(turnContext, cancellationToken);
            case Remove: return welcome.ForgetAsync(turnContext, cancellationToken);
            default: return Task.CompletedTask;
        }
    }

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (HasBot(activity.MembersRemoved, activity))
        {
            return welcome.ForgetAsync(turnContext, cancellationToken);
        }

        return HasBot(activity.MembersAdded, activity) ? welcome.SendAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    private static bool HasBot(IList<ChannelAccount>? members, IConversationUpdateActivity activity) =>
        members?.Any(member => member.Id == activity.Recipient?.Id) == true;
}
