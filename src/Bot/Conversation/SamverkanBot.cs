using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Meetings.Around.Watching;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Conversation;

/// <summary>What the bot does with each kind of activity. Kinds it does not know are left to the SDK, which ignores them.</summary>
internal sealed class SamverkanBot(CurrentRegister register, Commands.Commands commands, Clicks.Clicks clicks, Dialogs.Dialogs dialogs, Searching.Searching searching, Answering answering, Welcome welcome, Typing typing, MeetingEndings endings) : TeamsActivityHandler
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

        return typing.WhileAsync(turn, AnswerAsync, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        ITurnContext turn = turnContext;
        var card = register.IsLoaded
            ? await clicks.AnswerAsync(turn, ClickData.Of(invokeValue.Action?.Data, invokeValue.Action?.Verb), cancellationToken) ?? NoticeCard.Of(UserLanguage.Of(turn.Activity), texts => texts.UnknownButton)
            : NoticeCard.Of(UserLanguage.Of(turn.Activity), texts => texts.NotReady);
        return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = AdaptiveCard.ContentType, Value = card.Card };
    }

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        dialogs.AnswerAsync(turnContext, taskModuleRequest, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        dialogs.AnswerAsync(turnContext, taskModuleRequest, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        searching.AnswerAsync(turnContext, query, cancellationToken);

    protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => endings.HearAsync(meeting, cancellationToken);

    // A click of a client that knows no buttons that act is a message with data.
    private async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        if (activity.Value is not null && await clicks.AnswerAsync(turn, ClickData.Of(activity.Value), cancellationToken) is { } clicked)
        {
            await turn.SendCardAsync(clicked, cancellationToken);
            return;
        }

        var question = IncomingQuestion.In(activity);
        if (question.Length == 0)
        {
            await turn.SendNoticeAsync(UserLanguage.Of(activity), texts => texts.NoText, cancellationToken);
        }
        else if (await commands.AnswerAsync(turn, question, cancellationToken) is { } done)
        {
            await turn.SendCardAsync(done, cancellationToken);
        }
        else
        {
            await answering.AnswerAsync(turn, question, cancellationToken);
        }
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
