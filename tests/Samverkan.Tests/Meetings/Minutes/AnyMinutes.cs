using FsCheck;
using FsCheck.Fluent;
using Samverkan.Meetings;
using Samverkan.Meetings.Minutes;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Meetings.Minutes;

/// <summary>Minutes as they may be published of a meeting of a council with three seats, two of them held.</summary>
internal static class AnyMinutes
{
    public static readonly GroupId Council = new("radet/norra");
    public static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly SeatId[] Seats = [new("radet/norra#0"), new("radet/norra#1"), new("radet/norra#2")];
    private static readonly PersonId?[] Holders = [new("anna"), new("bo"), null];
    private static readonly string[] Assignees = ["seat:radet/norra#0", "seat:radet/norra#2", "person:anna", "person:bo", "person:eva"];

    private static readonly string[] Questions = ["Hur gör vi i sommar?", "Vem tar över?"];

    private static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.Elements("Boka lokal", "Ring nämnden", "Vi ses varje månad", "Stäm av rutinen")),
        (1, Gen.Elements("Två\nrader", "\"citat\" \\ <b>&amp;</b> +46", "😀 👩‍👧", "Ж中\u00a0", new string('ö', MinutesLimits.LongestText))));

    private static readonly Gen<Attendance?[]> Attendance = Gen.CollectToArray(
        Enumerable.Range(0, Seats.Length),
        place => Gen.Frequency(
            (1, Gen.Constant<Attendance?>(null)),
            (3, Gen.Elements(Presence.Present, Presence.Absent).Select(Attendance? (presence) => new Attendance(Seats[place], Holders[place], presence))),
            (1, Gen.Elements<PersonId?>(null, new PersonId("eva")).Select(Attendance? (person) => new Attendance(Seats[place], Holders[place], Presence.Substitute, person)))));

    private static readonly Gen<int[]> Slots = Gen.SubListOf(Enumerable.Range(1, 6)).Select(slots => slots.Order().ToArray());

    private static readonly Gen<string?> Who = Gen.Elements<string?>([null, .. Assignees]);

    private static readonly Gen<string?> Line = Gen.Elements<string?>(null, "SLK-2026-7", "18 kap. 1 § OSL");

    /// <param name="meeting">Whose minutes they are.</param>
    public static Gen<MeetingMinutes> Of(MeetingId meeting) =>
        from attendance in Attendance
        from decisions in Slots.SelectMany(slots => Gen.CollectToArray(slots, slot => Text.Select(text => new MinutedDecision(slot, text))))
        from actions in Slots.SelectMany(slots => Gen.CollectToArray(slots, Action))
        from questions in Gen.SubListOf(Questions)
        from next in Gen.Elements<DateOnly?>(null, Day.AddDays(1), Day.AddDays(90))
        from hour in Gen.Elements<TimeOnly?>(null, new TimeOnly(0, 0), new TimeOnly(9, 30))
        from lines in Line.Zip(Line)
        from adjuster in Who
        select new MeetingMinutes
        {
            Meeting = meeting,
            Start = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(1)),
            End = new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.FromHours(1)),
            Attendance = [.. attendance.OfType<Attendance>()],
            Decisions = decisions,
            Actions = actions,
            Questions = [.. questions],
            NextDay = next,
            NextHour = next is null ? null : hour,
            DiaryNumber = lines.Item1,
            Secrecy = lines.Item2,
            Adjuster = adjuster,
        };

    private static Gen<MinutedAction> Action(int slot) =>
        from what in Text
        from who in Who
        from due in Gen.Elements<DateOnly?>(null, Day, Day.AddDays(40))
        select new MinutedAction(slot, what, who, due);
}
