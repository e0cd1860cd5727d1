using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What somebody says is wrong, and beside it what the register says of that group now.</summary>
internal static class ProposalRemarkLines
{
    /// <returns>Whom it names.</returns>
    public static IReadOnlyList<PersonId> Write(CardDraft draft, ProposalReading reading)
    {
        var (remark, call) = (Remark.Of(reading.Proposal), reading.Call);
        var texts = ProposalTexts.In(call.Language);
        List<AnswerRow> said = [new AnswerRow(texts.FieldGroup, reading.Proposal.About.In(call.Language)), new AnswerRow(texts.FieldWrong, remark.Wrong)];
        if (remark.Right is { } right)
        {
            said.Add(new AnswerRow(texts.FieldRight, right));
        }

        draft.Rows(said);
        if (remark.Group is not { } id || call.Register.Find(id) is not { } group)
        {
            return [];
        }

        draft.Separate();
        draft.Paragraph(ProposalWords.Fill(texts.EntryNow, group.Names.InText(call.Language)));
        return draft.Seats(call, call.Register.AsOf(call.Today).SeatsOf(group).Select(seat => new SeatInGroup(group, seat)), withGroup: false);
    }
}
