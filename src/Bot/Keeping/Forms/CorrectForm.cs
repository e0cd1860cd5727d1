using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Puts right what was entered of a holding, or of a person.</summary>
internal sealed class CorrectForm : IForm
{
    public const string FormName = "correct";

    /// <summary>What is wrong: see <see cref="Value"/> and <see cref="HeldRows.Value(HoldingId)"/>.</summary>
    public const string What = "What";

    private const string PersonPrefix = "person:";

    public string Name => FormName;

    public static string Value(PersonId id) => PersonPrefix + id.Value;

    public string Title(Language language) => PeopleTexts.In(language).TitleCorrect;

    public bool HasChoices(FormCall call) => Given(call) is { } given ? IsTheirs(call, given) : Fitting(call).Any();

    public bool IsChoosing(FormCall call) => Chosen(call) is null;

    public (string Field, string Value)? About(FormCall call) => Chosen(call) is { } chosen ? (What, chosen) : null;

    public void Write(CardDraft draft, FormCall call)
    {
        var chosen = Chosen(call);
        if (HeldRows.FindHolding(call, chosen) is { } holding)
        {
            HoldingFields.Write(draft, call, holding);
        }
        else if (FindPerson(call, chosen) is { } person)
        {
            PersonFields.Write(draft, call, person);
        }
        else
        {
            draft.Field(new ChoiceField(What, call.People.FieldWhat, Place.Choices(Fitting(call)), call.Texts.WhenCut) { IsRequired = true, Error = call.People.ChooseWhat, Message = call.Problem(What) });
        }
    }

    public FormReading Read(FormCall call)
    {
        var what = call.Data.Text(What);
        return HeldRows.FindHolding(call, what) is { } holding ? HoldingFields.Read(call, holding)
            : FindPerson(call, what) is { } person ? PersonFields.Read(call, person)
            : FormReading.Of(new FormProblem(What, call.People.ChooseWhat));
    }

    /// <returns>Null for what is no such choice, or is somebody whom only administrators see.</returns>
    public static Person? FindPerson(FormCall call, string? value) =>
        value?.StartsWith(PersonPrefix, StringComparison.Ordinal) == true ? call.Find(new PersonId(value[PersonPrefix.Length..])) : null;

    private static IEnumerable<Place> Fitting(FormCall call) => HeldRows.Fitting(call, HeldRows.Holdings(call, ended: true).Concat(People.Corrigible(call).Select(person => new Place(
        Value(person.Id),
        () => HostTexts.Fill(call.People.WhatPerson, person.Name),
        Role: null,
        call.Register.HoldingsOf(person.Id).SelectMany(call.Register.SeatsOf).Select(one => one.Group),
        person.Id))));

    // What is chosen, if it is theirs; or the only thing there is.
    private static string? Chosen(FormCall call) => Given(call) is { } given ? IsTheirs(call, given) ? given : null
        : Narrowed.Only(call, Fitting(call).Select(row => row.Value));

    // What is not there was not chosen, and neither was somebody whom only administrators see.
    private static string? Given(FormCall call) =>
        call.Data.Text(What) is { } given && (HeldRows.FindHolding(call, given) is not null || FindPerson(call, given) is not null) ? given : null;

    private static bool IsTheirs(FormCall call, string given) =>
        HeldRows.FindHolding(call, given) is { } holding ? OwnedRows.OwnerOf(call.Register, holding) is { } owner && call.Offers(owner)
        : FindPerson(call, given) is { } person && People.IsCorrigible(call, person);
}
