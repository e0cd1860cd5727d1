using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>How a proposal was decided, by whom and when: to who decided, and to who comes later.</summary>
internal static class ProposalDecidedCard
{
    /// <param name="done">What it has just changed; the register of the reading is that of before.</param>
    public static OutgoingCard Of(ProposalReading reading, ActOutcome.Planned? done = null)
    {
        var (proposal, call) = (reading.Proposal, reading.Call);
        var texts = ProposalTexts.In(call.Language);
        var draft = new CardDraft(call.Language);
        var decision = proposal.Decision ?? throw new ArgumentException("It is open.", nameof(reading));
        var (name, person) = ProposalWords.Who(call, decision.By, texts.Coordinator);
        var said = ProposalWords.Fill((decision.State, proposal.IsRemark) switch
        {
            (ProposalState.Withdrawn, _) => texts.DecidedWithdrawn,
            (ProposalState.Approved, true) => texts.DecidedFixed,
            (ProposalState.Approved, false) => texts.DecidedApproved,
            (_, true) => texts.DecidedRight,
            _ => texts.DecidedDeclined,
        }, name, ProposalWords.Day(decision.At, call.Language));
        draft.Headline(said);
        draft.Paragraph($"{ProposalWords.Title(reading)}: {proposal.About.In(call.Language)}");
        List<PersonId> persons = person is { } id && decision.State != ProposalState.Withdrawn ? [id] : [];
        if (decision.Words is { } words)
        {
            draft.Rows([new AnswerRow(texts.Words, words)]);
        }

        if (done is not null)
        {
            persons.AddRange(draft.Effects(call, done.Edits));
        }

        return draft.Finished(said) with { Persons = [.. persons.Distinct()] };
    }
}
