using Samverkan.Bot.Cards.Inputs;

namespace Samverkan.Bot.Meetings;

/// <summary>Which of a group's coming meetings is meant: the one, or those to choose from and what to say of them.</summary>
internal sealed record WhichMeeting(ComingMeeting? One, IReadOnlyList<ComingMeeting> Among, MeetingProblem? Problem = null)
{
    /// <param name="coming">Not empty.</param>
    public static WhichMeeting Of(MeetingWish wish, IReadOnlyList<ComingMeeting> coming, MeetingCall call)
    {
        if (wish.Which is { } which)
        {
            return coming.FirstOrDefault(meeting => meeting.Key.Occurrence.ToString() == which) is { } chosen
                ? new WhichMeeting(chosen, [])
                : new WhichMeeting(null, coming, new MeetingProblem(WishData.Which, call.Texts.NoLongerComing));
        }

        if (wish.On.Count > 0)
        {
            return coming.Where(meeting => wish.On.Contains(meeting.Day)).ToList() switch
            {
                [] => new WhichMeeting(null, coming, new MeetingProblem(WishData.Which, call.Texts.NoMeetingThatDay)),
                [var one] => new WhichMeeting(one, []),
                var several => new WhichMeeting(null, several),
            };
        }

        // "15 mars kl 14" without a day to come from: the meeting of that day, where there is one.
        return coming is [var only] ? new WhichMeeting(only, [])
            : wish.Act == MeetingAct.Move && coming.Where(meeting => meeting.Day == wish.Day).ToList() is [var same] ? new WhichMeeting(same, [])
            : new WhichMeeting(null, coming, call.Missing(WishData.Which, call.Texts.ChooseMeeting));
    }

    public IReadOnlyList<Choice> Choices(Language language) => [.. Among.Select(meeting => new Choice(meeting.Key.Occurrence.ToString(), Hours.Of(meeting.Start, meeting.End, language)))];
}
