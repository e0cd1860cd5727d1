using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Meetings.Around.Saying;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Asks for a point of the agenda, and for which meeting where several can be meant.</summary>
internal static class PointFormCard
{
    /// <summary>Characters of what was typed that fit in a message together with the rest of the card.</summary>
    private const int LongestShown = 12_000;

    /// <param name="meetings">Not empty.</param>
    /// <param name="text">What was typed before, just as it was; null for nothing.</param>
    public static OutgoingCard Of(AgendaCall call, IReadOnlyList<NearMeeting> meetings, string? text, string? problem = null)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var only = meetings is [var one] ? one : null;
        var title = only is null ? texts.Propose : AgendaTexts.Fill(texts.ProposeTitle, only.Group.Names.In(call.Language));
        draft.Headline(title);
        if (only is not null)
        {
            draft.Paragraph(Hours.Of(only.Start, only.End, call.Language));
        }
        else
        {
            draft.Field(AgendaFields.Meeting(call, meetings));
        }

        draft.Field(Point(texts, text, problem));
        draft.Note(texts.PointNote);
        draft.Button(AgendaButtons.For(call, texts.Send, PointClicks.Send, only?.Id, ButtonStyle.Positive, sendsFields: true));
        draft.Button(AgendaButtons.Leave(call));
        return draft.Finished(title);
    }

    private static TextField Point(AgendaTexts texts, string? text, string? problem) => new(PointClicks.Point, texts.PointLabel)
    {
        Value = text?.Length > LongestShown ? text[..LongestShown] : text,
        Placeholder = texts.PointPlaceholder,
        IsMultiline = true,
        IsRequired = true,
        Error = texts.PointEmpty,
        Message = problem,
        // A text that is too long is shown whole, to be shortened.
        Longest = Math.Max(Agenda.LongestPoint, Math.Min(text?.Length ?? 0, LongestShown)),
    };
}
