using Samverkan.Bot.Storage;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes;

/// <summary>An action item of which so far only the head was read.</summary>
internal readonly record struct KeptAction(ActionHead Head, Row Row)
{
    /// <summary>What is to be done. Read anew each time, without the rest.</summary>
    public string What => MinutesRows.WhatOf(Row);

    /// <summary>Read anew each time.</summary>
    public ActionItem Whole => MinutesRows.Of(Row, MinutesJson.Stored.ActionItem).Value;
}
