using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.Meetings;

/// <summary>What would be done with a meeting, to who says yes or no.</summary>
internal static class MeetingConfirmCard
{
    private const int MostRemarks = 5;

    /// <param name="isStale">It is not any more as a card before this one showed it; nothing was done.</param>
    public static OutgoingCard Of(MeetingCall call, MeetingProposal proposal, bool isStale = false)
    {
        var (draft, texts, act) = (new CardDraft(call.Language), call.Texts, proposal.Wish.Act);
        var title = $"{texts.Title(act)}: {proposal.Group.Names.In(call.Language)}";
        draft.Headline(title);
        if (isStale)
        {
            draft.Alert(texts.Stale);
        }

        var when = Hours.Of(proposal.Start, proposal.End, call.Language);
        if (proposal is { Wish.Act: MeetingAct.Move, Was: { } was })
        {
            draft.Rows([new AnswerRow(texts.Now, Hours.Of(was.Start, was.End, call.Language)), new AnswerRow(texts.Becomes, when), new AnswerRow(texts.Invited, Told(call, proposal))]);
        }
        else
        {
            draft.Rows([new AnswerRow(texts.When, when), new AnswerRow(texts.Invited, Told(call, proposal))]);
        }

        foreach (var remark in proposal.Remarks.Take(MostRemarks))
        {
            draft.Alert(remark);
        }

        if (proposal.Remarks.Count > MostRemarks)
        {
            draft.Note(BookingTexts.Fill(texts.MoreRemarks, Count(proposal.Remarks.Count - MostRemarks)));
        }

        draft.Note(texts.Note(act));
        var carried = proposal.Carried with { Key = WishData.NewKey() };
        draft.Button(WishData.Button(texts.Does(act), MeetingClicks.Do, carried, call.Language, act == MeetingAct.Cancel ? ButtonStyle.Destructive : ButtonStyle.Positive));
        if (act != MeetingAct.Cancel)
        {
            draft.Button(WishData.Button(texts.Edit, MeetingClicks.Edit, carried with { Key = null }, call.Language));
        }

        draft.Button(WishData.Button(texts.Leave, MeetingClicks.Leave, new MeetingWish(act), call.Language));
        return draft.Finished($"{title}, {when}");
    }

    // People are counted and not named: the card may be read in a channel.
    private static string Told(MeetingCall call, MeetingProposal proposal)
    {
        var texts = call.Texts;
        if (proposal.Was is { } was)
        {
            return People(was.Entry.Invited?.Count ?? 0);
        }

        if (proposal.Members == 0)
        {
            return texts.NobodyThere;
        }

        var without = proposal.Members - proposal.Invited.Count;
        return without > 0 ? $"{People(proposal.Invited.Count)}; {BookingTexts.Fill(texts.WithoutAddress, Count(without))}" : People(proposal.Invited.Count);

        string People(int people) => people switch
        {
            0 => texts.Nobody,
            1 => texts.OnePerson,
            _ => BookingTexts.Fill(texts.People, Count(people)),
        };
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
