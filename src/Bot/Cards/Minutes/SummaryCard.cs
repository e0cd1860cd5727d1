using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Reading;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.FollowUp;
using Samverkan.Meetings.Minutes;
using Samverkan.Questions.Answers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>The summary of a meeting. Long texts are cut here, and whole in the dialog.</summary>
internal static class SummaryCard
{
    private const int Longest = 400;
    private const int LongestChoice = 80;

    /// <param name="join">Where the meeting is opened; null where there is nothing to open.</param>
    /// <param name="notice">What came of the last click.</param>
    public static OutgoingCard Of(Group group, PublishedMinutes published, IReadOnlyDictionary<int, ActionItem> items, Uri? join, RecordNames names, string? notice = null)
    {
        var (draft, texts, minutes) = (new CardDraft(names.Language), MinutesTexts.In(names.Language), published.Minutes);
        var head = MinutesHead.Of(group, minutes.Start, names.Language);
        draft.Headline(head);
        if (notice is not null)
        {
            draft.Paragraph(notice);
        }

        draft.Note(MinutesNumber.Of(group, published, names));
        if (minutes.Secrecy is { } secrecy)
        {
            draft.Alert(MinutesTexts.Fill(texts.SecrecyMark, secrecy));
        }

        var lines = new MinutesLines(group, minutes, published, items, names);
        foreach (var (title, rows) in lines.Parts(Longest))
        {
            draft.Part(title, rows);
        }

        Buttons(draft, group, published, lines, join, names);
        return draft.Finished(Spoken(texts, head, published)) with { Persons = names.Named };
    }

    private static void Buttons(CardDraft draft, Group group, PublishedMinutes published, MinutesLines lines, Uri? join, RecordNames names)
    {
        var (texts, language) = (MinutesTexts.In(names.Language), names.Language);
        if (lines.Open is { Count: > 0 } open)
        {
            var brief = group.Names.Brief(language);
            draft.Field(new ChoiceField(ReadingClicks.Action, texts.ActionDone, [.. open.Select(item => new Choice($"{item.Id}", ShortText.Of($"{item.Id.Label(brief)} {item.What}", LongestChoice)))], texts.ChoicesWhenCut) { Placeholder = texts.ChooseAction });
            draft.Button(PageData.Button(texts.MarkDone, ReadingClicks.Done, published.Meeting, language, ButtonStyle.Positive, sendsFields: true));
        }

        draft.Dialog(PageData.Button(texts.ShowAll, ReadingClicks.Show, published.Meeting, language));
        if (join is not null)
        {
            draft.Link(texts.OpenMeeting, join);
        }

        draft.Button(new Suggestion(texts.AskAbout, MinutesTexts.Fill(texts.AskDecisions, group.Names.In(language), published.Year.ToString(CultureInfo.InvariantCulture))));
    }

    private static string Spoken(MinutesTexts texts, string head, PublishedMinutes published) =>
        MinutesTexts.Fill(texts.SummaryOf, head, Count(published.Minutes.Decisions.Count, texts.OneDecision, texts.ManyDecisions), Count(published.Minutes.Actions.Count, texts.OneAction, texts.ManyActions));

    private static string Count(int count, string one, string many) => count == 1 ? one : MinutesTexts.Fill(many, count.ToString(CultureInfo.InvariantCulture));
}
