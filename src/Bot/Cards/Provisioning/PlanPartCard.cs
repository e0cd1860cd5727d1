using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>A page of one part of a plan.</summary>
internal static class PlanPartCard
{
    private const int LinesOnPage = 8;

    /// <summary>Two more lead on and back: a card has six at most.</summary>
    private const int ButtonsOnPage = 4;

    /// <param name="first">How many lines come before the page; what is no such number is the first page.</param>
    public static OutgoingCard Of(Language language, Plan plan, PlanPart part, int first, Func<ProvisioningTexts, string>? alert = null)
    {
        var (draft, texts) = (new CardDraft(language), ProvisioningTexts.In(language));
        var all = PlanParts.Of(plan, part);
        var begin = first > 0 && first < all.Count ? first : 0;
        var page = Page(all.Skip(begin), language);
        var headline = all.Count == 0 ? texts.PartEmpty : Title(part, texts);
        draft.Headline(headline);
        if (alert is not null)
        {
            draft.Alert(alert(texts));
        }

        foreach (var line in page)
        {
            draft.Line(line);
        }

        var next = begin + page.Count;
        draft.Separate();
        if (page.Count < all.Count)
        {
            draft.Note(ProvisioningTexts.Fill(texts.Place, begin + 1, next, all.Count));
        }

        if (next < all.Count)
        {
            draft.Button(PlanButtons.Leafing(texts.More, part, next, language));
        }

        draft.Button(PlanButtons.Of(texts.ShowPlan, PlanButtons.Show, language));
        return new OutgoingCard(draft.Finish(headline), headline) { Persons = [.. page.Select(line => line.Person).OfType<Register.Model.PersonId>().Distinct()] };
    }

    private static List<PlanLine> Page(IEnumerable<PlanLine> lines, Language language)
    {
        List<PlanLine> page = [];
        var buttons = 0;
        foreach (var line in lines.Take(LinesOnPage))
        {
            buttons += PlanButtons.For(line, language).Count;
            if (buttons > ButtonsOnPage && page.Count > 0)
            {
                break;
            }

            page.Add(line);
        }

        return page;
    }

    private static string Title(PlanPart part, ProvisioningTexts texts) => part switch
    {
        PlanPart.New => texts.PartNew,
        PlanPart.Changed => texts.PartChanged,
        PlanPart.Blocked => texts.PartBlocked,
        _ => texts.PartUndated,
    };
}
