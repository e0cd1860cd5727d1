using System.Globalization;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>What is otherwise than was decided, each line with what can be done about it.</summary>
internal static class DriftCard
{
    /// <summary>Each line has two buttons, and two lead on: a card has six at most.</summary>
    private const int LinesOnPage = 2;

    /// <param name="said">What was just done, or why it was not.</param>
    public static OutgoingCard Of(Language language, Plan plan, int first = 0, Func<ProvisioningTexts, string>? said = null)
    {
        var (draft, texts) = (new CardDraft(language), ProvisioningTexts.In(language));
        List<PlanLine> all = [.. plan.Deviations];
        var begin = first > 0 && first < all.Count ? first : 0;
        var page = all.Skip(begin).Take(LinesOnPage).ToList();
        var hasMore = plan.ToDo.Any() || plan.Blocked.Any();
        var headline = all.Count > 0 ? ProvisioningTexts.Fill(texts.DriftHeadline, PlanCounts.Of(all, texts)) : hasMore ? PlanCounts.Of(plan.ToDo.Concat(plan.Blocked), texts) : texts.DriftClean;
        draft.Headline(headline);
        if (said is not null)
        {
            draft.Alert(said(texts));
        }

        if (all.Count > 0)
        {
            draft.Paragraph(texts.DriftIntro);
        }

        foreach (var line in page)
        {
            draft.Line(line);
        }

        draft.Separate();
        Rest(draft, plan, texts, begin, page.Count, all.Count);
        if (begin + page.Count < all.Count)
        {
            var more = PlanButtons.Of(texts.More, PlanButtons.ShowDrift, language);
            more.Data[PlanButtons.First] = (begin + page.Count).ToString(CultureInfo.InvariantCulture);
            draft.Button(more);
        }

        if (hasMore)
        {
            draft.Button(PlanButtons.Of(texts.ShowPlan, PlanButtons.Show, language));
        }

        return new OutgoingCard(draft.Finish(headline), headline) { Persons = [.. page.Select(line => line.Person).OfType<Register.Model.PersonId>().Distinct()] };
    }

    private static void Rest(CardDraft draft, Plan plan, ProvisioningTexts texts, int begin, int shown, int all)
    {
        if (shown < all)
        {
            draft.Note(ProvisioningTexts.Fill(texts.Place, begin + 1, begin + shown, all));
        }

        if (plan.ToDo.Any())
        {
            draft.Note(ProvisioningTexts.Fill(texts.DriftToDo, PlanCounts.Of(plan.ToDo, texts)));
        }

        if (plan.Blocked.Any())
        {
            draft.Note(ProvisioningTexts.Fill(texts.DriftBlocked, PlanCounts.Of(plan.Blocked, texts)));
        }
    }
}
