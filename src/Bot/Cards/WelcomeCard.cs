using Samverkan.Bot.Texts;
using Samverkan.Questions.Answers;
using Samverkan.Register;

namespace Samverkan.Bot.Cards;

/// <summary>The first message: what this is for, what to ask, what never to write. In both languages where none is known.</summary>
internal static class WelcomeCard
{
    /// <param name="languages">What it is said in, the first being the card's own.</param>
    /// <param name="suggestions">Questions to begin with.</param>
    public static OutgoingCard Personal(RegisterSnapshot register, IReadOnlyList<Language> languages, IEnumerable<Suggestion> suggestions)
    {
        var draft = new CardDraft(languages[0]);
        foreach (var language in languages)
        {
            var texts = HostTexts.In(language);
            draft.Separate();
            draft.Headline(Headline(register, language));
            draft.Paragraph(texts.WelcomeBody);
            draft.Paragraph(texts.WelcomeHelp);
        }

        foreach (var suggestion in suggestions)
        {
            draft.Button(suggestion);
        }

        var summary = LiteralText.Plain(Headline(register, languages[0]));
        return new OutgoingCard(draft.Finish(summary), summary);
    }

    /// <summary>For a team or a group chat: short, since many read it.</summary>
    public static OutgoingCard Team(IReadOnlyList<Language> languages)
    {
        var draft = new CardDraft(languages[0]);
        foreach (var language in languages)
        {
            draft.Separate();
            draft.Paragraph(HostTexts.In(language).WelcomeTeam);
        }

        var summary = LiteralText.Plain(draft.Texts.WelcomeTeam);
        return new OutgoingCard(draft.Finish(summary), summary);
    }

    private static string Headline(RegisterSnapshot register, Language language)
    {
        var texts = HostTexts.In(language);
        string[] names = [.. register.Content.Organisations.Where(organisation => organisation.Parent is null).Select(organisation => organisation.Names.InText(language))];
        var all = names.Length > 1 ? string.Join(", ", names[..^1]) + texts.And + names[^1] : string.Concat(names);
        return HostTexts.Fill(texts.WelcomeHeadline, all);
    }
}
