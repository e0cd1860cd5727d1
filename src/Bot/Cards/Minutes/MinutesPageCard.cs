using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>A page of the form: what is asked, what was wrong with it, and who saved it last.</summary>
internal static class MinutesPageCard
{
    private const int MostHints = 8;

    /// <param name="conflicts">What was typed in fields that somebody else has changed meanwhile: it is shown, and what the other wrote beside it.</param>
    /// <param name="hints">What the meeting had before it.</param>
    public static OutgoingCard Of(
        MinutesCall call, MinutesDraft minutes, FormPage page, IReadOnlyList<MinutesProblem> problems, IReadOnlyDictionary<string, string> conflicts, IReadOnlyList<string> hints)
    {
        var (draft, texts) = (new CardDraft(call.Language), call.Texts);
        var rows = AttendanceRows.Of(call.Group, call.Then);
        // With what was typed and is not saved: its place must be on the page, whoever has emptied it meanwhile.
        var seen = conflicts.Count == 0 ? minutes : minutes with { Fields = minutes.Fields.Concat(conflicts.Where(mine => !minutes.Fields.ContainsKey(mine.Key))).ToDictionary() };
        page = FormPages.Normal(conflicts.Count == 0 ? page : FormPages.PageOf(conflicts.Keys.First(), seen, rows), seen, rows);
        var headline = $"{MinutesTexts.Fill(texts.Title, MinutesHead.Of(call.Group, minutes.Start, call.Language))} – {texts.Part(page.Part)}";
        draft.Headline(headline);
        draft.Note(texts.NoIndividuals);
        if (minutes.Version > 1)
        {
            draft.Note(MinutesTexts.Fill(texts.SavedBy, call.Names.Actor(minutes.By), MinutesMoment.Of(minutes.At, call.Language), minutes.Version.ToString(CultureInfo.InvariantCulture)));
        }

        if (conflicts.Count > 0 && !problems.Contains(MinutesProblems.Full))
        {
            draft.Alert(texts.ConflictNote);
        }

        foreach (var problem in problems.Where(problem => problem.Field is null))
        {
            draft.Alert(problem.Text.In(call.Language));
        }

        if (hints.Count > 0)
        {
            draft.Paragraph(page.Part == FormPart.Actions ? texts.StillOpen : texts.AgendaWas);
            draft.Small(hints.Count > MostHints ? [.. hints.Take(MostHints), HostTexts.Fill(draft.Texts.AndMore, (hints.Count - MostHints).ToString(CultureInfo.InvariantCulture))] : hints);
        }

        var fields = new MinutesFieldsOf(call, minutes, seen, conflicts, problems);
        foreach (var field in fields.Of(page, rows))
        {
            draft.Field(field);
        }

        Buttons(draft, call, seen, page, rows, fields.Shown);
        return draft.Finished(headline) with { Persons = call.Names.Named };
    }

    private static void Buttons(CardDraft draft, MinutesCall call, MinutesDraft minutes, FormPage page, IReadOnlyList<AttendanceRow> rows, IReadOnlyList<KeyValuePair<string, string?>> shown)
    {
        var texts = call.Texts;
        var list = FormPages.ListOf(page.Part);
        var next = FormPages.After(page, minutes, rows);
        if (next is { } to)
        {
            draft.Button(PageData.Saving(to.Part == page.Part ? texts.NextPage : MinutesTexts.Fill(texts.NextPart, texts.Part(to.Part).ToLower(CultureInfo.CurrentCulture)), WritingClicks.Page, call, page, to, shown, ButtonStyle.Positive));
        }

        if (list is not null && list.Taken(minutes.Fields).Count < list.Most)
        {
            draft.Button(PageData.Saving(texts.More(page.Part), WritingClicks.Page, call, page, page with { Piece = int.MaxValue }, shown));
        }

        if (page.Part == FormPart.Attendance && rows.Any(row => !minutes.Fields.ContainsKey(MinutesFields.Presence(row))))
        {
            draft.Button(PageData.Saving(texts.AllPresent, WritingClicks.AllPresent, call, page, page, shown));
        }

        draft.Button(PageData.Saving(texts.Preview, PublishingClicks.Preview, call, page, null, shown, next is null ? ButtonStyle.Positive : ButtonStyle.Default));
        if (FormPages.Before(page, minutes, rows) is { } back)
        {
            draft.Button(PageData.Saving(texts.Back, WritingClicks.Page, call, page, back, shown));
        }

        draft.Button(PageData.Saving(texts.SaveAndClose, WritingClicks.Leave, call, page, null, shown));
    }
}
