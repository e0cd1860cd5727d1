using Samverkan.Bot.Meetings.Around.Agendas;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>What somebody can say of the places that are his or hers. Who may not be shown cannot be chosen.</summary>
internal static class AbsenceOptions
{
    public static IReadOnlyList<AbsenceOption> Of(AgendaCall call, IReadOnlyList<OwnRow> own, RecordNames names)
    {
        var isPlain = own is [{ IsHolder: true }];
        return [.. own.SelectMany(row => Substitutes(row, names).Append(null).Select(substitute => Option(call, row, substitute, isPlain, names)))];
    }

    /// <summary>What the list shows to begin with: what was said before, else the first who steps in.</summary>
    /// <param name="options">Not empty.</param>
    public static AbsenceOption Likeliest(IReadOnlyList<AbsenceOption> options, Agenda agenda) => options.FirstOrDefault(option => agenda.Absences.Contains(option.Absence)) ?? options[0];

    private static IEnumerable<PersonId?> Substitutes(OwnRow row, RecordNames names) =>
        row.Row.Substitutes.Where(person => person.Id != row.Holder && (person.Id == row.Self || names.Person(person.Id) is not null)).Select(person => (PersonId?)person.Id);

    private static AbsenceOption Option(AgendaCall call, OwnRow row, PersonId? substitute, bool isPlain, RecordNames names)
    {
        var name = substitute is { } person && person != row.Self ? names.Person(person) : null;
        var title = isPlain
            ? name ?? call.Texts.Nobody
            : AgendaTexts.Fill(call.Texts.OptionFor, names.Place(row.Seat, row.Holder), name ?? (substitute is null ? call.Texts.NobodyFor : call.Texts.Myself));
        return new AbsenceOption(new Absence(row.Seat, row.Holder, substitute), title, row.IsHolder);
    }
}
