using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Minutes.Writing;
using Samverkan.Bot.Texts;
using Samverkan.Meetings.Minutes;

namespace Samverkan.Bot.Cards.Minutes;

/// <summary>The fields of a page, filled in as far as the draft is. Remembers what each showed.</summary>
/// <param name="seen">The draft with what was typed beside it.</param>
internal sealed class MinutesFieldsOf(MinutesCall call, MinutesDraft minutes, MinutesDraft seen, IReadOnlyDictionary<string, string> conflicts, IReadOnlyList<MinutesProblem> problems)
{
    private readonly List<KeyValuePair<string, string?>> shown = [];
    private IReadOnlyList<Choice>? assignees;

    private MinutesTexts Texts => call.Texts;

    /// <summary>What the draft says in each: what is typed otherwise is a change.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Shown => shown;

    public IEnumerable<FormField> Of(FormPage page, IReadOnlyList<AttendanceRow> rows) => page.Part switch
    {
        FormPart.Attendance => FormPages.Seats(rows, page.Piece).Select(Seat),
        FormPart.Decisions => FormPages.Slots(MinutesList.Decisions, seen, page.Piece).Select((slot, at) => Text(MinutesFields.Decision(slot), Numbered(Texts.Decision, MinutesList.Decisions, page, at))),
        FormPart.Questions => FormPages.Slots(MinutesList.Questions, seen, page.Piece).Select((slot, at) => Text(MinutesFields.Question(slot), Numbered(Texts.OpenQuestion, MinutesList.Questions, page, at))),
        FormPart.Actions => FormPages.Slots(MinutesList.Actions, seen, page.Piece).SelectMany((slot, at) => Action(slot, Numbered(Texts.Action, MinutesList.Actions, page, at))),
        _ => Closing(),
    };

    private ChoiceField Seat(AttendanceRow row)
    {
        var field = MinutesFields.Presence(row);
        List<Choice> choices = [new(PresenceValue.Present, Texts.Present), new(PresenceValue.Absent, Texts.Absent)];
        choices.AddRange(row.Substitutes.Select(person => (person.Id, Name: call.Names.Person(person.Id))).Where(each => each.Name is not null).Select(each => new Choice(PresenceValue.Of(each.Id), MinutesTexts.Fill(Texts.SubstituteNamed, each.Name ?? string.Empty))));
        choices.Add(new Choice(PresenceValue.Substitute, Texts.Substitute));
        var value = Value(field);
        if (value is not null && PresenceValue.Parse(value) is (_, { } substitute) && call.Names.Person(substitute) is null)
        {
            value = MinutesFields.Hidden;
            choices.Add(new Choice(value, Texts.HiddenSubstitute));
        }

        return new ChoiceField(field, call.Names.Place(row.Seat.Id, row.Holder?.Id), choices, Texts.ChoicesWhenCut) { Value = value, Message = Message(field), Nothing = Texts.NotFilledIn };
    }

    private IEnumerable<FormField> Action(int slot, string label)
    {
        yield return Text(MinutesFields.Action(slot), label);
        yield return Assigned(MinutesFields.Who(slot), MinutesTexts.Fill(Texts.Who, label));
        yield return Day(MinutesFields.Due(slot), MinutesTexts.Fill(Texts.Due, label));
    }

    private IEnumerable<FormField> Closing()
    {
        yield return Day(MinutesFields.NextDay, Texts.NextDay);
        yield return new TimeField(MinutesFields.NextHour, Texts.NextHour) { Value = TimeOnly.TryParseExact(Value(MinutesFields.NextHour), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null, Message = Message(MinutesFields.NextHour) };
        yield return Line(MinutesFields.DiaryNumber, Texts.DiaryNumber, Texts.DiaryExample);
        yield return Line(MinutesFields.Secrecy, Texts.Secrecy, Texts.SecrecyExample);
        yield return Assigned(MinutesFields.Adjuster, Texts.Adjuster);
    }

    private TextField Text(string field, string label) => new(field, label) { Value = Value(field) is { } text ? DraftMark.Shown(text) : null, Longest = MinutesLimits.LongestText, IsMultiline = true, Message = Message(field) };

    private TextField Line(string field, string label, string example) => new(field, label) { Value = Value(field) is { } text ? DraftMark.Shown(text) : null, Longest = MinutesLimits.LongestLine, Placeholder = example, Message = Message(field) };

    private DateField Day(string field, string label) => new(field, label) { Value = DateOnly.TryParseExact(Value(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, Message = Message(field) };

    private ChoiceField Assigned(string field, string label)
    {
        var (value, choices) = AssigneeChoices.Shown(Value(field), assignees ??= AssigneeChoices.Of(call.Group, call.Then, call.Names), call.Names);
        return new ChoiceField(field, label, choices, Texts.ChoicesWhenCut) { Value = value, Message = Message(field), Nothing = Texts.NobodyYet };
    }

    private static string Numbered(string name, MinutesList list, FormPage page, int at) => string.Create(CultureInfo.InvariantCulture, $"{name} {FormPages.Before(list, page) + at + 1}");

    // What was typed is what stays in the field; what the draft says is what it is compared with the next time.
    private string? Value(string field)
    {
        var saved = minutes.Fields.GetValueOrDefault(field);
        shown.Add(KeyValuePair.Create(field, saved));
        return conflicts.TryGetValue(field, out var mine) ? mine : saved;
    }

    private string? Message(string field) => conflicts.ContainsKey(field) && problems.Contains(MinutesProblems.Full) ? null : conflicts.ContainsKey(field)
        ? MinutesTexts.Fill(Texts.OtherWrote, call.Names.Actor(minutes.By), Shortly(minutes.Fields.GetValueOrDefault(field)))
        : problems.FirstOrDefault(problem => problem.Field == field)?.Text.In(call.Language);

    private string Shortly(string? value) => string.IsNullOrEmpty(value) ? Texts.Emptied : Assignee.TryParse(value, out _) ? call.Names.Assignee(value) : value;
}
