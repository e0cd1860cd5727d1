using Samverkan.Questions.Words;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Searching;

/// <summary>
/// Finds what a text that is being typed may mean: groups, seats and people that have all its words, each of them the beginning of a word
/// of a name, in any order. Where nothing has, one letter may be wrong in each longer word. Pure; safe for any number of threads.
/// </summary>
internal sealed class Searcher(RegisterSnapshot register, Vocabulary vocabulary)
{
    private const int ShortestInflected = 4;
    private const int ShortestMisspelt = 5;

    private readonly SearchIndex index = new(register);

    /// <summary>The hits of a page. What ended, has not begun, or is not for the asker is as if it were not there.</summary>
    public IReadOnlyList<SearchHit> Find(string text, SearchPage page, AskContext context)
    {
        var (view, own) = (register.AsOf(context.Today), Own(context));
        var typed = TypedText.Of(text, vocabulary);
        if (typed.IsBlank)
        {
            return [.. MostUsed(view, own).Skip(page.Skip).Take(page.Count).Select(group => new SearchHit.OfGroup(group.Id))];
        }

        var found = Matching(mayErr: false);
        if (found.Count == 0 && typed.Words.Any(word => word.Length >= ShortestMisspelt))
        {
            found = Matching(mayErr: true);
        }

        return [.. found.Skip(page.Skip).Select(index.HitOf)];

        IReadOnlyList<int> Matching(bool mayErr)
        {
            using var tally = new Tally(index.Count);
            var all = Count(tally, typed.Words, mayErr);
            if (all == 0)
            {
                return [];
            }

            var run = new SearchRun(index, tally, all, view, own, page.End);
            run.AddGroups();
            run.AddSeats();
            if (context.MayNamePeople)
            {
                run.AddPersons();
            }

            return run.Take();
        }
    }

    private IEnumerable<Group> MostUsed(RegisterView view, HashSet<GroupId> own) =>
        index.Groups.Where(group => own.Contains(group.Id)).Concat(index.Groups.Where(group => !own.Contains(group.Id))).Where(view.Holds);

    private HashSet<GroupId> Own(AskContext context) =>
        [.. context.Asker.SelectMany(person => HeldPlaces.Of(register.AsOf(context.Today), person)).Select(place => place.Group.Id)];

    // A word of the language that no name has, as "vem", is no part of what is looked for; a text of nothing else finds nothing.
    private int Count(Tally tally, IReadOnlyList<string> words, bool mayErr)
    {
        var all = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Count(tally, words[i], 1 << i, mayErr) || vocabulary.Exact(words[i]) is null)
            {
                all |= 1 << i;
            }
        }

        return all;
    }

    /// <returns>Whether anything has the word.</returns>
    private bool Count(Tally tally, string word, int bit, bool mayErr)
    {
        var begun = index.Postings.Beginning(word, out var whole);
        tally.Add(begun[..whole], bit, Nearness.Whole);
        tally.Add(begun[whole..], bit, Nearness.Begun);
        var forms = word.Length >= ShortestInflected ? index.Postings.FormsOf(word) : [];
        foreach (var form in forms)
        {
            tally.Add(index.Postings.Of(form), bit, Nearness.Inflected);
        }

        var near = mayErr && word.Length >= ShortestMisspelt ? index.Postings.Near(word) : [];
        foreach (var range in near)
        {
            tally.Add(index.Postings.Of(range), bit, Nearness.Misspelt);
        }

        return begun.Length + forms.Count + near.Count > 0;
    }
}
