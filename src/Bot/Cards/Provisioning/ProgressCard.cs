using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>How far an apply has come, and at its end what did not work.</summary>
internal static class ProgressCard
{
    private const int MostBlocked = 10;

    /// <param name="blocked">What could not be done; told when it is finished.</param>
    public static OutgoingCard Of(Language language, Run run, IReadOnlyList<BlockedLine> blocked, RegisterSnapshot register, Func<ProvisioningTexts, string>? alert = null)
    {
        var (draft, texts) = (new CardDraft(language), ProvisioningTexts.In(language));
        var headline = ProvisioningTexts.Fill(run.IsFinished ? texts.ProgressDone : texts.ProgressHeadline, run.Done, run.Total);
        draft.Headline(headline);
        if (alert is not null)
        {
            draft.Alert(alert(texts));
        }

        if (!run.IsFinished)
        {
            draft.Paragraph(texts.ProgressBody);
            draft.Note(run.Card is null ? texts.AskStatus : texts.StopNote);
        }
        else if (run.Blocked == 0)
        {
            draft.Paragraph(texts.ProgressAll);
        }

        return new OutgoingCard(Finished(draft, texts, run, blocked, headline), headline) { Persons = Persons(blocked.Take(MostBlocked), register) };
    }

    /// <summary>The people that lines name.</summary>
    public static IReadOnlyList<PersonId> Persons(IEnumerable<BlockedLine> lines, RegisterSnapshot register) =>
    [
        .. lines.Select(line => line.Key).OfType<Bot.Provisioning.Ledger.LineKey.Member>()
            .SelectMany(key => register.FindPersons($"{key.Identity.Tenant}", $"{key.Identity.ObjectId}"))
            .Where(person => !person.ProtectedIdentity)
            .Select(person => person.Id)
            .Distinct(),
    ];

    private static AdaptiveCards.AdaptiveCard Finished(CardDraft draft, ProvisioningTexts texts, Run run, IReadOnlyList<BlockedLine> blocked, string headline)
    {
        if (run.Blocked > 0)
        {
            draft.Note(run.Blocked == 1 ? texts.OneBlocked : ProvisioningTexts.Fill(texts.ManyBlocked, run.Blocked));
        }

        if (blocked.Count > 0)
        {
            draft.Paragraph(texts.ProgressBlocked);
            foreach (var line in blocked.Take(MostBlocked))
            {
                draft.Line(line);
            }

            if (blocked.Count > MostBlocked)
            {
                draft.Note(ProvisioningTexts.Fill(texts.BlockedMore, blocked.Count - MostBlocked));
            }

            draft.Button(PlanButtons.Of(texts.ShowPlan, PlanButtons.Show, draft.Language));
        }

        return draft.Finish(headline);
    }
}
