using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation;
using CardAttachment = Microsoft.Bot.Schema.Attachment;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>A bot of one form: it says back what a click brought and who clicked, and replaces the message that it sent.</summary>
internal sealed class FormBot : TeamsActivityHandler
{
    public const string Save = "Spara";
    public const string Cancel = "Avbryt";
    public const string Ask = "Fråga";

    private const string Message = "application/vnd.microsoft.activity.message";

    public static AdaptiveCards.AdaptiveCard Form()
    {
        var draft = new CardDraft(Language.Swedish);
        draft.Headline("Ny innehavare");
        draft.Field(new ChoiceField("seat", "Plats", [new("s1", "Ordförande"), new("s2", "Sekreterare")], "de första {0}") { Value = "s1" });
        draft.Field(new TextField("name", "Namn") { IsRequired = true, Error = "Skriv ett namn.", Longest = 20 });
        draft.Field(new PersonField("person", "Person"));
        draft.Field(new DateField("from", "Från") { Value = new DateOnly(2026, 3, 1), Earliest = new DateOnly(2020, 1, 1) });
        draft.Field(new NumberField("count", "Antal") { Value = 2, Most = 9 });
        draft.Field(new ToggleField("acting", "Ersättare", "Gäller tills vidare"));
        draft.Button(new ActButton(Save, "form.save") { Style = ButtonStyle.Positive, Data = { ["version"] = "7" } });
        draft.Button(new ActButton(Cancel, "form.cancel") { SendsFields = false });
        draft.Button(new ActButton(Ask, "form.error"));
        return draft.Finish("Ny innehavare");
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Value is { } value)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(Said(ClickData.Of(value), turnContext.Activity.From)), cancellationToken);
            return;
        }

        var card = MessageFactory.Attachment(new CardAttachment { ContentType = AdaptiveCards.AdaptiveCard.ContentType, Content = Form() });
        var sent = await turnContext.SendActivityAsync(card, cancellationToken);
        if (turnContext.Activity.Text == "ersätt")
        {
            var update = MessageFactory.Text("Ersatt");
            update.Id = sent?.Id;
            await turnContext.UpdateActivityAsync(update, cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var data = ClickData.Of(invokeValue.Action?.Data, invokeValue.Action?.Verb);
        var from = turnContext.Activity.From ?? new ChannelAccount();
        switch (data.Verb)
        {
            case "form.save" when turnContext.Activity.Conversation?.IsGroup == true:
                var member = await TeamsInfo.GetMemberAsync(turnContext, from.AadObjectId ?? "", cancellationToken);
                return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = Message, Value = $"{member.Name} {member.TenantId}" };
            case "form.save":
                var draft = new CardDraft(Language.Swedish);
                draft.Paragraph(Said(data, from));
                return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCards.AdaptiveCard.ContentType, Value = draft.Finish("Sparat") };
            case "form.cancel":
                return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = Message, Value = Said(data, from) };
            default:
                return new AdaptiveCardInvokeResponse { StatusCode = 403, Type = "application/vnd.microsoft.error", Value = new Error("Forbidden", "Nej.") };
        }
    }

    private static string Said(ClickData data, ChannelAccount? from) =>
        $"{string.Join(' ', data.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"))} {from?.Name}";
}
