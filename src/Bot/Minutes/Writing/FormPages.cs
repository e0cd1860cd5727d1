using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Minutes.Writing;

/// <summary>What stands on which page. A phone shows a few fields at a time, and a message holds 28 KB.</summary>
internal static class FormPages
{
    private const int SeatsOfPage = 12;

    /// <summary>The page that there is, for one that is beyond the last: "one more" leads there.</summary>
    public static FormPage Normal(FormPage page, MinutesDraft draft, IReadOnlyList<AttendanceRow> rows) => page with { Piece = Within(page.Piece, PiecesOf(page.Part, draft, rows)) };

    /// <summary>How many stand on the pages before it.</summary>
    public static int Before(MinutesList list, FormPage page) => page.Piece * OfPage(list);

    /// <summary>The seats of a page.</summary>
    public static IReadOnlyList<AttendanceRow> Seats(IReadOnlyList<AttendanceRow> rows, int piece) => [.. rows.Skip(Within(piece, PiecesOf(rows)) * SeatsOfPage).Take(SeatsOfPage)];

    public static int PiecesOf(IReadOnlyList<AttendanceRow> rows) => Math.Max(1, (rows.Count + SeatsOfPage - 1) / SeatsOfPage);

    /// <summary>The slots of a page: what is there, and on the last page room for more, as long as a meeting may have more.</summary>
    public static IReadOnlyList<int> Slots(MinutesList list, MinutesDraft draft, int piece)
    {
        var taken = list.Taken(draft.Fields);
        var own = taken.Skip(Within(piece, PiecesOf(list, draft)) * OfPage(list)).Take(OfPage(list)).ToList();
        var room = Math.Max(0, Math.Min(OfPage(list) - own.Count, list.Most - taken.Count));
        var free = Enumerable.Range(1, list.LastSlot).Where(slot => !taken.Contains(slot)).Take(room);
        return [.. own, .. free];
    }

    /// <summary>With an empty page at the end while there may be more.</summary>
    public static int PiecesOf(MinutesList list, MinutesDraft draft)
    {
        var taken = list.Taken(draft.Fields).Count;
        return taken >= list.Most ? Math.Max(1, (taken + OfPage(list) - 1) / OfPage(list)) : (taken / OfPage(list)) + 1;
    }

    public static MinutesList? ListOf(FormPart part) => part switch
    {
        FormPart.Decisions => MinutesList.Decisions,
        FormPart.Actions => MinutesList.Actions,
        FormPart.Questions => MinutesList.Questions,
        _ => null,
    };

    public static int PiecesOf(FormPart part, MinutesDraft draft, IReadOnlyList<AttendanceRow> rows) =>
        ListOf(part) is { } list ? PiecesOf(list, draft) : part == FormPart.Attendance ? PiecesOf(rows) : 1;

    /// <summary>Where a field stands, to show what is wrong with it.</summary>
    public static FormPage PageOf(string? field, MinutesDraft draft, IReadOnlyList<AttendanceRow> rows)
    {
        if (field is null)
        {
            return FormPage.First;
        }

        foreach (var part in Enum.GetValues<FormPart>())
        {
            if (ListOf(part) is { } list && list.SlotOf(field) is { } slot)
            {
                return new FormPage(part, Math.Max(0, list.Taken(draft.Fields).ToList().IndexOf(slot)) / OfPage(list));
            }
        }

        var row = rows.ToList().FindIndex(each => MinutesFields.Presence(each) == field);
        return row >= 0 ? new FormPage(FormPart.Attendance, row / SeatsOfPage) : new FormPage(FormPart.Closing);
    }

    public static FormPage? After(FormPage page, MinutesDraft draft, IReadOnlyList<AttendanceRow> rows) =>
        page.Part == FormPart.Attendance && page.Piece + 1 < PiecesOf(rows) ? page with { Piece = page.Piece + 1 }
        : ListOf(page.Part) is { } list && (page.Piece + 1) * OfPage(list) < list.Taken(draft.Fields).Count ? page with { Piece = page.Piece + 1 }
        : page.Part < FormPart.Closing ? new FormPage(page.Part + 1)
        : null;

    public static FormPage? Before(FormPage page, MinutesDraft draft, IReadOnlyList<AttendanceRow> rows) =>
        page.Piece > 0 ? page with { Piece = page.Piece - 1 }
        : page.Part > FormPart.Attendance ? new FormPage(page.Part - 1, PiecesOf(page.Part - 1, draft, rows) - 1)
        : null;

    private static int Within(int piece, int pieces) => Math.Clamp(piece, 0, pieces - 1);

    private static int OfPage(MinutesList list) => list == MinutesList.Actions ? 4 : 5;
}
