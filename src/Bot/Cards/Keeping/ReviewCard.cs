using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Reviews;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>Asks a coordinator whether his or her part of the register is right: the seats, who has them, and when that was last said to be so.</summary>
internal static class ReviewCard
{
    /// <param name="alert">Why it comes back without anything being confirmed.</param>
    public static OutgoingCard Of(ReviewSheet sheet, ReviewPeriod period, Func<ProposalTexts, string>? alert = null)
    {
        var call = sheet.Call;
        var texts = ProposalTexts.In(call.Language);
        var draft = new CardDraft(call.Language);
        draft.Headline(texts.ReviewHeadline);
        if (alert is not null)
        {
            draft.Alert(alert(texts));
        }

        draft.Paragraph(ProposalWords.Fill(texts.ReviewBody, ProposalWords.All(sheet.Organisations.Select(organisation => organisation.Id), call.Register, call.Language)));
        draft.Note(sheet.VerifiedOn is { } day ? ProposalWords.Fill(texts.VerifiedOn, ProposalWords.Day(day, call.Language)) : texts.NeverVerified);
        var persons = draft.Seats(call, sheet.Seats(), withGroup: true);
        draft.Button(new ActButton(texts.ReviewYes, ReviewClicks.Confirm)
        {
            Style = ButtonStyle.Positive,
            SendsFields = false,
            Data = { [ReviewClicks.Period] = $"{period}", [FormData.Mark] = sheet.Mark, [Clicks.Lang] = Clicks.CodeOf(call.Language) },
        });
        draft.Button(ProposalReportCard.Opening(texts.ReviewNo, call.Language));
        return new OutgoingCard(draft.Finish(texts.ReviewHeadline), texts.ReviewHeadline) { Persons = persons };
    }
}
