using System.Globalization;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>The proposals that wait, oldest first: for who asks, and his or her own.</summary>
internal static class ProposalListCard
{
    /// <summary>More buttons than this nobody finds his way among.</summary>
    private const int MostButtons = 6;

    public static OutgoingCard Of(Language language, IReadOnlyList<ProposalReading> waiting, IReadOnlyList<ProposalReading> own)
    {
        var texts = ProposalTexts.In(language);
        var draft = new CardDraft(language);
        var headline = waiting.Count > 0 ? texts.ListHeadline : texts.ListEmpty;
        List<PersonId> persons = [];
        draft.Headline(headline);
        draft.Rows([.. waiting.Select((reading, place) => Row(texts, reading, place, persons))]);
        if (own.Count > 0)
        {
            draft.Separate();
            draft.Paragraph(texts.OwnHeadline);
            draft.Rows([.. own.Select((reading, place) => Row(texts, reading, waiting.Count + place, persons: null))]);
        }

        foreach (var (reading, place) in waiting.Concat(own).Select((reading, place) => (reading, place)).Take(MostButtons))
        {
            draft.Button(ProposalCard.Button(ProposalWords.Fill(texts.Show, Number(place)), ProposalClicks.Show, reading.Proposal, language, sendsFields: false));
        }

        if (waiting.Count + own.Count > MostButtons)
        {
            draft.Note(texts.MoreLater);
        }

        return new OutgoingCard(draft.Finish(headline), headline) { Persons = [.. persons.Distinct()] };
    }

    private static AnswerRow Row(ProposalTexts texts, ProposalReading reading, int place, List<PersonId>? persons)
    {
        var (proposal, call) = (reading.Proposal, reading.Call);
        var what = $"{ProposalWords.Title(reading)}: {proposal.About.In(call.Language)}";
        if (persons is null)
        {
            return new AnswerRow(Number(place), $"{what}, {ProposalWords.Day(proposal.At, call.Language)}");
        }

        var (name, person) = ProposalWords.Who(call, proposal.By.Key, texts.Colleague);
        persons.AddRange(person is { } id ? [id] : []);
        return new AnswerRow(Number(place), $"{what}, {name}, {ProposalWords.Day(proposal.At, call.Language)}");
    }

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);
}
