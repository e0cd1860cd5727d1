using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Keeping.Checks;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Texts;
using Samverkan.Register.Checks;

namespace Samverkan.Bot.Cards.Keeping;

/// <summary>What the register finds wrong with itself: how much, then one finding after the other, each with the button that mends it.</summary>
internal static class CheckCard
{
    public static OutgoingCard Of(Language language, CheckPage page)
    {
        var (draft, texts) = (new CardDraft(language), CheckTexts.In(language));
        if (page.IsUnknown)
        {
            draft.Paragraph(texts.Unknown);
        }

        var headline = page.All.Count == 0 ? texts.Clean : Counted(page.All, texts);
        draft.Headline(headline);
        if (page.About is { Length: > 0 } about)
        {
            draft.Note(Fill(texts.About, about));
        }

        bool? own = null;
        foreach (var line in page.Lines)
        {
            draft.Separate();
            if (page.IsSplit && own != line.IsOwn)
            {
                draft.Note(line.IsOwn ? texts.Yours : texts.Others);
                own = line.IsOwn;
            }

            draft.Paragraph($"{Word(line.Finding.Severity, texts)}: {line.Text}");
            if (line.Mends is { } button)
            {
                draft.Inline(button);
            }
            else
            {
                draft.Note($"{line.Finding.Remedy.In(language)} {texts.InFile}");
            }
        }

        WriteTurning(draft, texts, page);
        return new OutgoingCard(draft.Finish(headline), headline) { Persons = [.. page.Lines.SelectMany(line => line.Persons).Distinct()] };
    }

    private static void WriteTurning(CardDraft draft, CheckTexts texts, CheckPage page)
    {
        if (page.Lines.Count == page.All.Count)
        {
            return;
        }

        var next = page.First + page.Lines.Count;
        draft.Separate();
        draft.Note(Fill(texts.Place, page.First + 1, next, page.All.Count));
        var button = new ActButton(next < page.All.Count ? texts.More : texts.Again, CheckClick.More)
        {
            SendsFields = false,
            Data =
            {
                [CheckClick.First] = (next < page.All.Count ? next : 0).ToString(CultureInfo.InvariantCulture),
                [Clicks.Lang] = Clicks.CodeOf(draft.Language),
            },
        };
        if (page.Only.Count > 0)
        {
            button.Data[Narrowing.Field] = Narrowing.Write(page.Only);
        }

        draft.Button(button);
    }

    /// <summary>"3 fel, 5 varningar, 12 anmärkningar"; what there is none of is not said.</summary>
    private static string Counted(IReadOnlyList<Finding> findings, CheckTexts texts) => string.Join(", ", new[]
    {
        Counted(findings, FindingSeverity.Error, texts.OneError, texts.Errors),
        Counted(findings, FindingSeverity.Warning, texts.OneWarning, texts.Warnings),
        Counted(findings, FindingSeverity.Note, texts.OneNote, texts.Notes),
    }.OfType<string>());

    private static string? Counted(IReadOnlyList<Finding> findings, FindingSeverity severity, string one, string many) => findings.Count(finding => finding.Severity == severity) switch
    {
        0 => null,
        1 => one,
        var count => Fill(many, count),
    };

    private static string Word(FindingSeverity severity, CheckTexts texts) => severity switch
    {
        FindingSeverity.Error => texts.Error,
        FindingSeverity.Warning => texts.Warning,
        FindingSeverity.Note => texts.Note,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private static string Fill(string text, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
