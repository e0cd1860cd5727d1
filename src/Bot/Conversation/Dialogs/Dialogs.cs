using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Conversation.Dialogs;

/// <summary>Whatever a button can ask for can be asked for in a dialog: the card that answers it is what the dialog shows.</summary>
internal sealed class Dialogs(Clicks.Clicks clicks, CurrentRegister register)
{
    private const string Height = "large";
    private const string Width = "medium";

    public async Task<TaskModuleResponse> AnswerAsync(ITurnContext turnContext, TaskModuleRequest request, CancellationToken cancellationToken)
    {
        var language = UserLanguage.Of(turnContext.Activity);
        var card = register.IsLoaded
            ? await clicks.AnswerAsync(turnContext, ClickData.Of(request.Data), cancellationToken) ?? NoticeCard.Of(language, texts => texts.UnknownButton)
            : NoticeCard.Of(language, texts => texts.NotReady);
        return new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo
        {
            Title = card.Summary,
            Height = Height,
            Width = Width,
            Card = new Attachment { ContentType = AdaptiveCard.ContentType, Content = DialogCard.Of(card) },
        }));
    }
}
