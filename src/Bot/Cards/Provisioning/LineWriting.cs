using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Chat;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Cards.Provisioning;

/// <summary>One line of a plan in a card: what, why, what to do about it, and the buttons that decide.</summary>
internal static class LineWriting
{
    public static void Line(this CardDraft draft, PlanLine line)
    {
        draft.Separate();
        draft.What(line.What, line.Why, line.Remedy, line.Permission);
        if (PlanButtons.For(line, draft.Language) is { Count: > 0 } buttons)
        {
            draft.Inline(buttons);
        }
    }

    public static void Line(this CardDraft draft, BlockedLine line)
    {
        draft.Separate();
        draft.What(line.What, line.Why, line.Remedy, line.Permission);
    }

    private static void What(this CardDraft draft, Localized what, Localized? why, Localized? remedy, string? permission)
    {
        draft.Paragraph(why is null ? what.In(draft.Language) : $"{what.In(draft.Language)}: {why.In(draft.Language)}");
        if (remedy is not null)
        {
            draft.Note(remedy.In(draft.Language));
        }

        if (permission is not null)
        {
            draft.Note(ProvisioningTexts.Fill(ProvisioningTexts.In(draft.Language).Permission, permission));
        }
    }
}
