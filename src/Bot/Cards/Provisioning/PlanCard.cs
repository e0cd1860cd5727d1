using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>A plan in numbers, with the button that has it done; what it is made of is leafed through.</summary>
internal static class PlanCard
{
    /// <param name="alert">Why it is shown now.</param>
    public static OutgoingCard Of(Language language, Plan plan, Func<ProvisioningTexts, string>? alert = null)
    {
        var (draft, texts) = (new CardDraft(language), ProvisioningTexts.In(language));
        var headline = ProvisioningTexts.Fill(texts.PlanHeadline, PlanCounts.Of(plan.Lines.Where(line => !PlanParts.IsUndated(line)), texts));
        draft.Headline(headline);
        if (alert is not null)
        {
            draft.Alert(alert(texts));
        }

        var hasWork = plan.ToDo.Any();
        draft.Paragraph(hasWork ? texts.PlanIntro : texts.PlanDone);
        draft.Rows(PlanCounts.Rows(plan, texts));
        foreach (var remark in Remarks(plan, texts))
        {
            draft.Note(remark);
        }

        if (hasWork)
        {
            var apply = PlanButtons.Of(texts.Apply, PlanButtons.Apply, language, ButtonStyle.Positive);
            apply.Data[PlanButtons.Hash] = plan.Hash;
            draft.Button(apply);
        }

        foreach (var (part, title) in new[] { (PlanPart.New, texts.ShowNew), (PlanPart.Changed, texts.ShowChanged), (PlanPart.Blocked, texts.ShowBlocked), (PlanPart.Undated, texts.ShowUndated) })
        {
            if (PlanParts.Of(plan, part).Count > 0)
            {
                draft.Button(PlanButtons.Leafing(title, part, 0, language));
            }
        }

        if (plan.Deviations.Any())
        {
            draft.Button(PlanButtons.Of(texts.ShowDeviations, PlanButtons.ShowDrift, language));
        }

        return new OutgoingCard(draft.Finish(headline), headline);
    }

    private static IEnumerable<string> Remarks(Plan plan, ProvisioningTexts texts)
    {
        if (plan.ToDo.Count(line => line.Asks) is > 0 and var renames)
        {
            yield return ProvisioningTexts.Fill(texts.PlanRenames, renames);
        }

        if (plan.Deviations.Any())
        {
            yield return texts.PlanDeviations;
        }

        if (PlanParts.Of(plan, PlanPart.Undated).Count is > 0 and var undated)
        {
            yield return undated == 1 ? texts.OneUndated : ProvisioningTexts.Fill(texts.PlanUndated, undated);
        }
    }
}
