using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Register;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>A proposal is kept: who gets it and, honestly, who does not yet.</summary>
internal static class ProposalTakenCard
{
    public static OutgoingCard Of(RegisterSnapshot register, Proposal proposal, Recipients recipients)
    {
        var language = proposal.By.Language;
        var texts = ProposalTexts.In(language);
        var deciders = recipients.Organisations.Count > 0
            ? ProposalWords.Fill(texts.CoordinatorsOf, ProposalWords.All(recipients.Organisations, register, language))
            : texts.Administrators;
        var said = ProposalWords.Fill(recipients switch
        {
            { People.Count: 0 } => texts.TakenUnreached,
            { StepIn: true } => texts.TakenStepIn,
            _ => texts.Taken,
        }, deciders);
        var draft = new CardDraft(language);
        draft.Paragraph(said);
        draft.Button(Withdrawing(texts, proposal, language));
        return draft.Finished(said);
    }

    public static ActButton Withdrawing(ProposalTexts texts, Proposal proposal, Language language) => ProposalCard.Button(texts.Withdraw, ProposalClicks.Withdraw, proposal, language, sendsFields: false);
}
