using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>A proposal that is open, to who decides: who proposed it, what it would do on the register of this moment, yes and no.</summary>
internal static class ProposalCard
{
    /// <param name="alert">What was wrong with the last click.</param>
    public static OutgoingCard Of(ProposalReading reading, Func<ProposalTexts, string>? alert = null)
    {
        var (proposal, call) = (reading.Proposal, reading.Call);
        var texts = ProposalTexts.In(call.Language);
        var draft = new CardDraft(call.Language);
        var headline = proposal.IsRemark ? texts.RemarkFor : texts.CardHeadline;
        List<PersonId> persons = [.. Head(draft, reading, headline)];
        if (alert is not null)
        {
            draft.Alert(alert(texts));
        }

        if (proposal.IsRemark)
        {
            persons.AddRange(ProposalRemarkLines.Write(draft, reading));
            draft.Field(new TextField(ProposalClicks.Words, texts.FieldAnswer) { Longest = ProposalClicks.LongestWords, IsMultiline = true, Value = call.Data.Text(ProposalClicks.Words) });
            draft.Note(proposal.By.IsAlone ? texts.WordsNote : texts.WordsNoteChannel);
            draft.Button(Button(texts.Fixed, ProposalClicks.Approve, proposal, call.Language, sendsFields: true, style: ButtonStyle.Positive));
            draft.Button(Button(texts.RightAlready, ProposalClicks.Decline, proposal, call.Language, sendsFields: true));
        }
        else
        {
            persons.AddRange(Effects(draft, reading));
            draft.Field(new TextField(ProposalClicks.Words, texts.FieldReason) { Longest = ProposalClicks.LongestWords, IsMultiline = true, IsRequired = true, Error = texts.WordsMissing });
            draft.Note(proposal.By.IsAlone ? texts.WordsNote : texts.WordsNoteChannel);
            if (reading.Plan is FormPlan.Planned planned)
            {
                draft.Button(Button(texts.Approve, ProposalClicks.Approve, proposal, call.Language, sendsFields: false, planned.Mark, ButtonStyle.Positive));
            }

            draft.Button(Button(texts.Decline, ProposalClicks.Decline, proposal, call.Language, sendsFields: true));
        }

        return draft.Finished($"{headline}: {ProposalWords.Title(reading)}") with { Persons = [.. persons.Distinct()] };
    }

    /// <summary>The same to who proposed it, who can take it back.</summary>
    public static OutgoingCard OfOwn(ProposalReading reading)
    {
        var texts = ProposalTexts.In(reading.Call.Language);
        var draft = new CardDraft(reading.Call.Language);
        draft.Headline(texts.OwnHeadline);
        draft.Paragraph($"{ProposalWords.Title(reading)}: {reading.Proposal.About.In(reading.Call.Language)}");
        draft.Button(ProposalTakenCard.Withdrawing(texts, reading.Proposal, reading.Call.Language));
        return new OutgoingCard(draft.Finish(texts.OwnHeadline), texts.OwnHeadline);
    }

    public static ActButton Button(string title, string verb, Proposal proposal, Language language, bool sendsFields, string? mark = null, ButtonStyle style = ButtonStyle.Default)
    {
        var button = new ActButton(title, verb) { Style = style, SendsFields = sendsFields, Data = { [ProposalClicks.Id] = proposal.Id, [Clicks.Lang] = Clicks.CodeOf(language) } };
        if (mark is not null)
        {
            button.Data[FormData.Mark] = mark;
        }

        return button;
    }

    /// <returns>Whom it names.</returns>
    private static IReadOnlyList<PersonId> Head(CardDraft draft, ProposalReading reading, string headline)
    {
        var (proposal, call) = (reading.Proposal, reading.Call);
        var texts = ProposalTexts.In(call.Language);
        var (name, person) = ProposalWords.Who(call, proposal.By.Key, texts.Colleague);
        draft.Headline(headline);
        draft.Paragraph(ProposalWords.Fill(proposal.IsRemark ? texts.RemarkBy : texts.ProposedBy, ProposalWords.Title(reading), name, ProposalWords.Day(proposal.At, call.Language)));
        return person is { } id ? [id] : [];
    }

    /// <returns>Whom it names.</returns>
    private static IReadOnlyList<PersonId> Effects(CardDraft draft, ProposalReading reading)
    {
        switch (reading.Plan)
        {
            case FormPlan.Planned planned:
                return draft.Effects(reading.Call, planned.Outcome.Edits);
            case FormPlan.Refused(var problems):
                draft.Paragraph(reading.Proposal.About.In(reading.Call.Language));
                draft.Alert(string.Join(" ", problems.Select(problem => problem.Text).Distinct()));
                return [];
            case FormPlan.Nothing:
                draft.Paragraph(reading.Proposal.About.In(reading.Call.Language));
                draft.Alert(ProposalTexts.In(reading.Call.Language).SoAlready);
                return [];
            default:
                draft.Paragraph(reading.Proposal.About.In(reading.Call.Language));
                draft.Alert(reading.Call.Texts.FormGone);
                return [];
        }
    }
}
