using System.Globalization;
using Samverkan.Bot.Provisioning.Preflight;
using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>How things are: first for everybody; for administrators what is missing, what each costs, and who can see to it.</summary>
internal static class StatusCard
{
    private const int MostBlocked = 5;
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>How a person of the other organisation gets to the bot, each way with what it takes.</summary>
    private static readonly IReadOnlyList<Localized> Ways =
    [
        new(
            "I en delad kanal: skriv till @Samverkan där. Det kräver direktanslutning (B2B direct connect) i båda organisationerna, att personens tenant finns i Access:Tenants, och att appen är insläppt i kanalen.",
            "In a shared channel: write to @Samverkan there. It takes B2B direct connect in both organisations, the person's tenant in Access:Tenants, and the app let into the channel."),
        new(
            "Som gäst i teamet: i standardkanaler och i en egen chatt, när personen har bytt till den här organisationen i Teams. Gästen ser hela teamet.",
            "As a guest of the team: in standard channels and in a chat of their own, once the person has switched to this organisation in Teams. A guest sees the whole team."),
        new(
            "I sin egen organisation: en Teams-administratör där publicerar appen, och organisationens tenant läggs till i Access:Tenants.",
            "In their own organisation: a Teams administrator there publishes the app, and the organisation's tenant is added to Access:Tenants."),
    ];

    public static OutgoingCard Of(Language language, StatusFacts facts, RegisterSnapshot register)
    {
        var (draft, texts) = (new CardDraft(language), ProvisioningTexts.In(language));
        var headline = ProvisioningTexts.Fill(texts.StatusHeadline, facts.Version);
        draft.Headline(headline);
        draft.Rows([.. Rows(facts, texts, language)]);
        if (facts.Details is { } details)
        {
            Write(draft, details, texts);
        }
        else if (facts.IsOverheard)
        {
            draft.Note(texts.StatusAlone);
        }

        return new OutgoingCard(draft.Finish(headline), headline)
        {
            Persons = facts.Details is null ? [] : ProgressCard.Persons(facts.Details.Blocked.Take(MostBlocked), register),
        };
    }

    private static IEnumerable<AnswerRow> Rows(StatusFacts facts, ProvisioningTexts texts, Language language)
    {
        var culture = language == Language.English ? English : Swedish;
        yield return new AnswerRow(texts.StatusRegister, ProvisioningTexts.Fill(texts.RegisterAt, facts.RegisterVersion, facts.ReadAt?.ToString("d MMMM yyyy HH:mm", culture) ?? "-"));
        yield return new AnswerRow(
            texts.StatusChannels,
            !facts.IsSet ? texts.ChannelsOff : facts.Channels == 0 ? texts.ChannelsNone : ProvisioningTexts.Fill(texts.ChannelsSet, facts.Channels, facts.Groups));
        if (facts.Run is { Run: var run })
        {
            var far = ProvisioningTexts.Fill(texts.RunAt, run.Done, run.Total);
            var blocked = run.Blocked switch { 0 => string.Empty, 1 => $", {texts.OneBlocked}", var many => $", {ProvisioningTexts.Fill(texts.ManyBlocked, many)}" };
            yield return new AnswerRow(run.IsFinished ? texts.LastRun : texts.StatusRun, far + blocked);
        }
    }

    private static void Write(CardDraft draft, StatusDetails details, ProvisioningTexts texts)
    {
        foreach (var line in details.Blocked.Take(MostBlocked))
        {
            draft.Line(line);
        }

        if (details.Blocked.Count > MostBlocked)
        {
            draft.Note(ProvisioningTexts.Fill(texts.BlockedMore, details.Blocked.Count - MostBlocked));
        }

        var byState = details.Findings.ToLookup(finding => finding.State);
        draft.Separate();
        if (!byState[NeedState.Missing].Any())
        {
            draft.Paragraph(texts.StatusAll);
        }

        foreach (var finding in byState[NeedState.Missing])
        {
            draft.Separate();
            draft.Paragraph(ProvisioningTexts.Fill(texts.StatusMissing, finding.Need.Name.In(draft.Language)));
            Explain(draft, finding.Need, details.Tenant, texts);
        }

        if (byState[NeedState.Unknown].Any())
        {
            draft.Separate();
            draft.Paragraph(texts.StatusUnknown);
            draft.Small([.. byState[NeedState.Unknown].Select(finding => finding.Need.Name.In(draft.Language))]);
        }

        draft.Separate();
        draft.Small([ProvisioningTexts.Fill(texts.StatusPresent, string.Join(", ", byState[NeedState.Present].Select(finding => Named(finding, draft.Language))))]);
        draft.Separate();
        draft.Paragraph(texts.Reaching);
        draft.Small([.. Ways.Select(way => way.In(draft.Language))]);
    }

    private static void Explain(CardDraft draft, Need need, Guid? tenant, ProvisioningTexts texts)
    {
        var by = need.By.In(draft.Language);
        draft.Note(ProvisioningTexts.Fill(texts.Costs, need.Costs.In(draft.Language)));
        draft.Note(ProvisioningTexts.Fill(texts.Who, need.IsInTenant && tenant is { } named ? ProvisioningTexts.Fill(texts.InTenant, by, named) : by));
    }

    private static string Named(PreflightFinding finding, Language language) =>
        finding.Remark is { } remark ? $"{finding.Need.Name.In(language)} ({remark.In(language)})" : finding.Need.Name.In(language);
}
