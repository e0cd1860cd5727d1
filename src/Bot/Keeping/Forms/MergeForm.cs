using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Makes two rows of one person one.</summary>
internal sealed class MergeForm : IForm
{
    public const string FormName = "merge";

    /// <summary>The id of the person whose row stays.</summary>
    public const string Keep = nameof(Act.MergePersons.Keep);

    /// <summary>The id of the person whose row becomes part of the other.</summary>
    public const string Drop = nameof(Act.MergePersons.Drop);

    public string Name => FormName;

    public string Title(Language language) => PeopleTexts.In(language).TitleMerge;

    public bool HasChoices(FormCall call) => Candidates(call).Count > 1;

    public void Write(CardDraft draft, FormCall call)
    {
        var choices = People.Titled(call, Candidates(call));
        draft.Paragraph(call.People.MergeNote);
        Field(Keep, call.People.FieldKeep, 0);
        Field(Drop, call.People.FieldDrop, 1);

        void Field(string id, string label, int place) => draft.Field(new ChoiceField(id, label, choices, call.Texts.WhenCut)
        {
            Value = call.Data.Text(id) ?? (choices.Count == 2 ? choices[place].Value : null),
            IsRequired = true,
            Error = call.People.ChooseTwo,
            Message = call.Problem(id),
        });
    }

    public FormReading Read(FormCall call) => (Find(call, Keep), Find(call, Drop)) switch
    {
        ({ } keep, { } drop) when keep.Id != drop.Id => new FormReading.Asks(new Act.MergePersons(keep.Id, drop.Id)),
        (null, _) => FormReading.Of(new FormProblem(Keep, call.People.ChooseTwo)),
        _ => FormReading.Of(new FormProblem(Drop, call.People.ChooseTwo)),
    };

    private static Person? Find(FormCall call, string field) => call.Data.Text(field) is { } id ? call.Find(new PersonId(id)) : null;

    // Those that are chosen already come first: a long list is cut.
    private static IReadOnlyList<Person> Candidates(FormCall call)
    {
        var named = Narrowed.Of(call);
        return [.. People.Corrigible(call).Where(person => named.Fits(person.Id) || IsChosen(person)).OrderByDescending(IsChosen).ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];

        bool IsChosen(Person person) => person.Id.Value == call.Data.Text(Keep) || person.Id.Value == call.Data.Text(Drop);
    }
}
