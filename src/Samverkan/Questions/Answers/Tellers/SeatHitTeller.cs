using Samverkan.Questions.Searching;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Answers.Tellers;

/// <summary>A seat that was searched for: in which group, for which organisation, and who has it.</summary>
internal static class SeatHitTeller
{
    public static Found Tell(Telling t, SeatInGroup place)
    {
        var (group, seat) = place;
        var name = group.Names.In(t.Language);
        var rows = new List<AnswerRow> { new(t.Phrases.Say(Phrase.LabelGroup), name) };
        if (seat.OrganisationStated)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelOrganisation), Phrases.Sentence(t.Named(EntityRef.To(seat.Unit ?? seat.Organisation)))));
        }

        // Who may not be told of people is not told that there is nobody either.
        var occupancy = t.Context.MayNamePeople ? Occupancy.Of(t, seat) : null;
        var words = occupancy?.Words(t);
        if (words is not null)
        {
            rows.Add(new AnswerRow(t.Phrases.Say(Phrase.LabelHolder), Phrases.Sentence(words)));
        }

        IReadOnlyList<string> notes = seat.OneOfSeveral ? [t.Phrases.Say(Phrase.OneNotNamed)] : [];
        var profile = t.Facts(Seats.Name(t, seat), seat.Sources.Concat(group.Sources), rows, notes);
        return new Found(new SearchHit.OfSeat(seat.Id, group.Id), occupancy?.Holders.Count > 0 ? $"{name}: {words}" : name, profile);
    }
}
