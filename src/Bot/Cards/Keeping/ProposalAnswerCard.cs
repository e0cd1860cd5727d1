using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What came of a proposal, to who made it. Where others read too it says no more of people than was said there.</summary>
internal static class ProposalAnswerCard
{
    /// <param name="isAlone">Whether nobody else reads it.</param>
    public static OutgoingCard Of(ProposalReading reading, bool isAlone)
    {
        var (proposal, call) = (reading.Proposal, reading.Call);
        var texts = ProposalTexts.In(call.Language);
        var headline = (proposal.State, proposal.IsRemark, isAlone) switch
        {
            (ProposalState.Approved, true, _) => texts.AnswerFixed,
            (_, true, _) => texts.AnswerRight,
            (ProposalState.Approved, _, true) => texts.AnswerApproved,
            (ProposalState.Approved, _, false) => texts.AnswerApprovedHere,
            (_, _, true) => texts.AnswerDeclined,
            _ => texts.AnswerDeclinedHere,
        };
        var draft = new CardDraft(call.Language);
        draft.Headline(headline);
        draft.Paragraph($"{ProposalWords.Title(reading)}: {proposal.About.In(call.Language)}");
        if (proposal.Decision?.Words is { } words)
        {
            draft.Rows([new AnswerRow(texts.Words, words)]);
        }

        return new OutgoingCard(draft.Finish(headline), headline);
    }
}
