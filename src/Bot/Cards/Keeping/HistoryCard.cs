using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Keeping.History;
using Samverkan.Bot.Texts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What was changed, the newest first.</summary>
internal static class HistoryCard
{
    public static OutgoingCard Of(Language language, IReadOnlyList<ToldChange> changes, HistoryFound found, IReadOnlyCollection<EntityRef> only, bool isUnknown)
    {
        var (draft, texts) = (new CardDraft(language), HistoryTexts.In(language));
        if (isUnknown)
        {
            draft.Paragraph(texts.Unknown);
        }

        var headline = changes.Count > 0 ? texts.Headline : found.IsCut ? texts.NoneSoFar : texts.None;
        draft.Headline(headline);
        foreach (var change in changes)
        {
            draft.Separate();
            draft.Note(change.Who is { } who ? $"{change.When} · {who}" : change.When);
            foreach (var line in change.Lines)
            {
                draft.Paragraph(line);
            }
        }

        if (found.Next is { } next)
        {
            draft.Button(More(texts.More, next, language, only));
        }

        return new OutgoingCard(draft.Finish(headline), headline) { Persons = [.. changes.SelectMany(change => change.Persons).Distinct()] };
    }

    private static ActButton More(string title, long next, Language language, IReadOnlyCollection<EntityRef> only)
    {
        var button = new ActButton(title, HistoryClick.More)
        {
            SendsFields = false,
            Data = { [HistoryClick.Last] = next.ToString(CultureInfo.InvariantCulture), [Clicks.Lang] = Clicks.CodeOf(language) },
        };
        if (only.Count > 0)
        {
            button.Data[Narrowing.Field] = Narrowing.Write(only);
        }

        return button;
    }
}
