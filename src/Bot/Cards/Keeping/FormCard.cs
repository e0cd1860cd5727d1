using AdaptiveCards;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>A form to fill in.</summary>
internal static class FormCard
{
    public static OutgoingCard Of(IForm form, FormCall call, string key)
    {
        var draft = new CardDraft(call.Language);
        var title = form.Title(call.Language);
        draft.Headline(title);
        if (call.Proposes)
        {
            draft.Paragraph(call.Texts.ProposeNote);
        }

        form.Write(draft, call);
        foreach (var problem in call.Problems.Where(problem => problem.Field is null || !draft.Asks(problem.Field)))
        {
            draft.Alert(problem.Text);
        }

        draft.Button(Onwards(draft, form, call, key));
        draft.Button(FormButtons.Of(call.Texts.Cancel, FormButtons.Cancel, form, call, key));
        var card = draft.Finish(title);
        return new OutgoingCard(card, title) { Persons = Named(call, card) };
    }

    // It carries what the card does not ask for: what it is about, and what that was narrowed by.
    private static ActButton Onwards(CardDraft draft, IForm form, FormCall call, string key)
    {
        var button = form.IsChoosing(call)
            ? FormButtons.Of(call.People.Next, FormButtons.Open, form, call, key, ButtonStyle.Positive, sendsFields: true)
            : FormButtons.Of(call.Texts.ShowChange, FormButtons.Look, form, call, key, ButtonStyle.Positive);
        foreach (var (field, value) in FormData.Answers(call.Data).Where(answer => !draft.Asks(answer.Key)))
        {
            button.Data[field] = value;
        }

        if (form.About(call) is var (about, chosen))
        {
            button.Data[about] = chosen;
        }

        return button;
    }

    private static IReadOnlyList<PersonId> Named(FormCall call, AdaptiveCard card) =>
        [.. card.Body.OfType<AdaptiveChoiceSetInput>().SelectMany(list => list.Choices).Select(choice => ChoicePersons.Of(call, choice.Value)).OfType<PersonId>().Distinct()];
}
