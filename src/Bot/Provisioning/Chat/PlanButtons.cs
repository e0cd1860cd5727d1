using System.Globalization;
using Samverkan.Bot.Cards.Inputs;
using Samverkan.Bot.Conversation.Clicks;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Provisioning.Chat;

/// <summary>The buttons of plans and of drift. What they bring is a hint: the plan is made again before anything is decided.</summary>
internal static class PlanButtons
{
    public const string Show = "plan.show";
    public const string Leaf = "plan.leaf";
    public const string Apply = "plan.apply";
    public const string Use = "plan.use";
    public const string ShowDrift = "drift.show";
    public const string Mend = "drift.mend";
    public const string Accept = "drift.accept";

    /// <summary>In the data: the hash of the plan that was shown.</summary>
    public const string Hash = "plan";

    /// <summary>In the data: the hash of the line that was shown.</summary>
    public const string Line = "line";

    public const string Part = "part";

    /// <summary>In the data: how many lines come before the page.</summary>
    public const string First = "first";

    public static ActButton Of(string title, string verb, Language language, ButtonStyle style = ButtonStyle.Default) =>
        new(title, verb) { SendsFields = false, Style = style, Data = { [Clicks.Lang] = Clicks.CodeOf(language) } };

    public static ActButton Leafing(string title, PlanPart part, int first, Language language)
    {
        var button = Of(title, Leaf, language);
        button.Data[Part] = part.ToString();
        button.Data[First] = first.ToString(CultureInfo.InvariantCulture);
        return button;
    }

    /// <summary>What can be decided of one line; nothing for most.</summary>
    public static IReadOnlyList<ActButton> For(PlanLine line, Language language)
    {
        var texts = ProvisioningTexts.In(language);
        List<ActButton> buttons = [];
        if (line.Adoption is not null)
        {
            buttons.Add(Of(texts.Use, Use, language));
        }

        if (line is { Action: PlanAction.Deviation, Work: not null })
        {
            buttons.Add(Of(texts.Mend, Mend, language));
        }

        if (line.Accepted is not null)
        {
            buttons.Add(Of(texts.Accept, Accept, language));
        }

        foreach (var button in buttons)
        {
            button.Data[Line] = PlanHash.Of(line);
        }

        return buttons;
    }
}
