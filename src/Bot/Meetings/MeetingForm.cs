using Samverkan.Bot.Cards.Inputs;

namespace Samverkan.Bot.Meetings;

/// <summary>What is asked for of a wish.</summary>
/// <param name="Wish">With what the fields show to begin with.</param>
/// <param name="Group">The name of the group, once it is known.</param>
/// <param name="Groups">To choose from; empty when that is settled.</param>
/// <param name="Meetings">To choose from; empty when that is settled.</param>
/// <param name="AsksTime">Whether day and hours are asked for.</param>
internal sealed record MeetingForm(MeetingWish Wish, string? Group, IReadOnlyList<Choice> Groups, IReadOnlyList<Choice> Meetings, bool AsksTime, DateOnly Today);
