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
    public static OutgoingCard Of(WeeklyLetter letter, int week, RecordNames names, DateOnly today) => Of(letter, FollowUpTexts.Fill(FollowUpTexts.In(names.Language).DigestTitle, Number(week)), names, today, stops: true);

    /// <summary>The action items of somebody whom the bot does not reach alone.</summary>
    /// <param name="whose">Who that is; null where that may not be told.</param>
    public static OutgoingCard InChannel(WeeklyLetter letter, string? whose, int week, RecordNames names, DateOnly today)
    {
        var texts = FollowUpTexts.In(names.Language);
        return Of(letter, whose is null ? FollowUpTexts.Fill(texts.DigestChannelTitle, Number(week)) : FollowUpTexts.Fill(texts.DigestChannelTitleOf, whose, Number(week)), names, today, stops: false);
    }

    private static string Number(int week) => week.ToString(CultureInfo.InvariantCulture);

    private static OutgoingCard Of(WeeklyLetter letter, string headline, RecordNames names, DateOnly today, bool stops)
    {
        var (draft, texts, language) = (new CardDraft(names.Language), FollowUpTexts.In(names.Language), names.Language);
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
