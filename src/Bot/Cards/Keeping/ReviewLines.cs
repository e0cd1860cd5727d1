using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>Seats and who has them, a line each, as many as a card holds.</summary>
internal static class ReviewLines
{
    /// <returns>Whom it names.</returns>
    public static IReadOnlyList<PersonId> Seats(this CardDraft draft, FormCall call, IEnumerable<SeatInGroup> seats, bool withGroup)
    {
        var texts = ProposalTexts.In(call.Language);
        var today = call.Register.AsOf(call.Today);
        List<AnswerRow> rows = [];
        List<PersonId> persons = [];
        foreach (var (group, seat) in seats)
        {
            List<string> names = [];
            foreach (var holding in today.HoldingsOf(seat))
            {
                var (name, person) = ProposalWords.Who(call, holding.Person.Value, call.Texts.SomebodyProtected);
                names.Add(holding.Validity.To is { } last ? $"{name} ({ProposalWords.Fill(texts.Until, ProposalWords.Day(last, call.Language))})" : name);
                persons.AddRange(person is { } id ? [id] : []);
            }

            rows.Add(new AnswerRow(Label(group, seat, withGroup, call.Language), names.Count > 0 ? string.Join(", ", names) : texts.Vacant));
        }

        draft.Rows(rows);
        return [.. persons.Distinct()];
    }

    private static string Label(Group group, Seat seat, bool withGroup, Language language)
    {
        var name = seat.Names.Brief(language);
        return withGroup ? $"{group.Names.Brief(language)}: {name}" : name;
    }
}
