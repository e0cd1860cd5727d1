using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Meetings.Around.Saying;

namespace Samverkan.Bot.Cards.Meetings.Around;

/// <summary>Several meetings can be meant: which?</summary>
internal static class WhichMeetingCard
{
    /// <param name="verb">What is done about the one that is chosen.</param>
    public static OutgoingCard Of(AgendaCall call, IReadOnlyList<NearMeeting> meetings, string verb)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        draft.Headline(texts.WhichMeeting);
        draft.Field(AgendaFields.Meeting(call, meetings));
        draft.Button(AgendaButtons.For(call, texts.Next, verb, null, ButtonStyle.Positive, sendsFields: true));
        draft.Button(AgendaButtons.Leave(call));
        return draft.Finished(texts.WhichMeeting);
    }
}
