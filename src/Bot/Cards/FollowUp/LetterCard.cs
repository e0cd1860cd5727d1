using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.FollowUp;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards.FollowUp;

/// <summary>The letter of the week.</summary>
internal static class LetterCard
{
    public static OutgoingCard Of(WeeklyLetter letter, int week, RecordNames names, DateOnly today) => Of(letter, week, names, today, FollowUpTexts.In(names.Language).DigestTitle, stops: true);

    /// <summary>The action items of somebody whom the bot does not reach alone.</summary>
    public static OutgoingCard InChannel(WeeklyLetter letter, int week, RecordNames names, DateOnly today) => Of(letter, week, names, today, FollowUpTexts.In(names.Language).DigestChannelTitle, stops: false);

    private static OutgoingCard Of(WeeklyLetter letter, int week, RecordNames names, DateOnly today, string title, bool stops)
    {
        var (draft, texts, language) = (new CardDraft(names.Language), FollowUpTexts.In(names.Language), names.Language);
        var headline = FollowUpTexts.Fill(title, week.ToString(CultureInfo.InvariantCulture));
        draft.Headline(headline);
        Part(texts.DigestOverdue, [.. letter.Overdue.Select(item => ActionLines.Row(item, names, today))]);
        Part(texts.DigestComing, [.. letter.Coming.Select(item => ActionLines.Row(item, names, today))]);
        Part(texts.DigestMeetings, [.. letter.Meetings.Select(meeting => new AnswerRow(null, $"{names.Register.Find(meeting.Group)?.Names.In(language)}: {Hours.Of(meeting.Start, meeting.End, language)}"))]);
        Part(texts.DigestVacant, [.. letter.Seats.Select(seat => new AnswerRow(null, seat.Ends is { } ends
            ? FollowUpTexts.Fill(texts.SeatEnds, seat.Seat.Group.Names.In(language), names.Seat(seat.Seat.Seat.Id), Hours.Day(ends, language))
            : FollowUpTexts.Fill(texts.SeatVacant, seat.Seat.Group.Names.In(language), names.Seat(seat.Seat.Seat.Id))))]);
        if (stops)
        {
            draft.Button(new ActButton(texts.DigestStop, LetterClicks.Off) { SendsFields = false });
        }

        return draft.Finished(headline) with { Persons = names.Named };

        void Part(string name, IReadOnlyList<AnswerRow> rows)
        {
            if (rows.Count > 0)
            {
                draft.Part(name, rows);
            }
        }
    }
}
