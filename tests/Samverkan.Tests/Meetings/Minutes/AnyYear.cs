using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>What a council does with the minutes of three meetings in a year, in any order.</summary>
internal static class AnyYear
{
    private const int Meetings = 3;

    private static readonly Gen<Step> Any = Gen.Choose(1, Meetings).SelectMany(number => Gen.Frequency(
        (4, AnyMinutes.Of(Meeting(number)).Select(minutes => (Step)new Step.Write(minutes))),
        (1, Gen.Constant((Step)new Step.Retract(Meeting(number)))),
        (2, Gen.Choose(0, 20).Zip(Gen.Choose(0, 2), (item, what) => (Step)new Step.Do(item, what)))));

    public static Arbitrary<Step[]> Arbitrary { get; } = Gen.ArrayOf(Any, 14).ToArbitrary();

    private static MeetingId Meeting(int number) => new(AnyMinutes.Council, new OccurrenceId.Planned(2026, number));

    /// <summary>A closed set.</summary>
    internal abstract record Step
    {
        private Step()
        {
        }

        /// <summary>Published, or corrected by these.</summary>
        public sealed record Write(MeetingMinutes Minutes) : Step;

        public sealed record Retract(MeetingId Meeting) : Step;

        /// <summary>Somebody does something with an action item.</summary>
        public sealed record Do(int Item, int What) : Step;
    }
}
