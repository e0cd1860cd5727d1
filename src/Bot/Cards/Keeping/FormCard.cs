using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Keeping.Forms;

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

        draft.Button(FormButtons.Of(form.IsChoosing(call) ? call.Texts.Next : call.Texts.ShowChange, FormButtons.Look, form, call, key, ButtonStyle.Positive));
        draft.Button(FormButtons.Of(call.Texts.Cancel, FormButtons.Cancel, form, call, key));
        return new OutgoingCard(draft.Finish(title), title);
    }
}
