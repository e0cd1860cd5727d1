using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.Proposals;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>Asks what is wrong, and opens the form for it as a proposal.</summary>
internal static class ProposalReportCard
{
    // By name: they are other rooms' forms, and one that is not there is not offered.
    private const string End = "end";
    private const string Correct = "correct";

    /// <param name="about">What the choices are narrowed to; see <see cref="Narrowing"/>.</param>
    /// <param name="forms">The names of the forms that there are.</param>
    public static OutgoingCard Of(Language language, string about, IReadOnlySet<string> forms)
    {
        var texts = ProposalTexts.In(language);
        var draft = new CardDraft(language);
        draft.Headline(texts.ReportHeadline);
        draft.Paragraph(texts.ReportBody);
        foreach (var (title, form) in new[] { (texts.WrongPerson, AppointForm.FormName), (texts.HasLeft, End), (texts.WrongNameOrDate, Correct) })
        {
            if (forms.Contains(form))
            {
                draft.Button(FormButtons.Opening(title, form, language, (FormData.Proposes, "true"), (Narrowing.Field, about)));
            }
        }

        draft.Button(Button(texts.SomethingElse, ReportClicks.Other, language, about));
        return new OutgoingCard(draft.Finish(texts.ReportHeadline), texts.ReportHeadline);
    }

    /// <summary>Opens this card, from another one.</summary>
    public static ActButton Opening(string title, Language language, string about = "") => Button(title, ReportClicks.Open, language, about);

    private static ActButton Button(string title, string verb, Language language, string about)
    {
        var button = new ActButton(title, verb) { SendsFields = false, Data = { [Clicks.Lang] = Clicks.CodeOf(language) } };
        if (about.Length > 0)
        {
            button.Data[Narrowing.Field] = about;
        }

        return button;
    }
}
