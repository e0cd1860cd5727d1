using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>What the register finds wrong with itself, in pages: first what who asks keeps, the worst of it first.</summary>
internal sealed class CheckPages(CurrentRegister register, SwedishCalendar calendar, IEnumerable<IForm> forms)
{
    /// <summary>Each has a button, and one shows more: a card has six at most.</summary>
    public const int FindingsOnPage = 5;

    private readonly Dictionary<string, IForm> forms = forms.ToDictionary(form => form.Name, StringComparer.Ordinal);

    /// <param name="only">The groups, roles and persons that it is about; empty for the whole register.</param>
    /// <param name="isUnknown">Whether something was named; where it was nothing of the register, that is said.</param>
    public OutgoingCard Page(Actor actor, Language language, IReadOnlyCollection<EntityRef> only, int first, bool isUnknown = false)
    {
        var now = register.Engine.Register;
        var scope = new CheckScope(now, only);
        var found = RegisterChecks.Run(now.Content, calendar.Today).Where(scope.Has)
            .Select(finding => (Finding: finding, IsOwn: CheckScope.IsKeptBy(now, actor, finding)))
            .OrderBy(each => !each.IsOwn)
            .ToList();
        var begin = first > 0 && first < found.Count ? first : 0;
        var texts = new FindingTexts(now, maySeeProtected: actor.SeesProtected);
        var shown = found.Skip(begin).Take(FindingsOnPage).Select(each =>
        {
            var (text, persons) = texts.Of(each.Finding, language);
            return new FoundLine(each.Finding, each.IsOwn, text, ButtonOf(each.Finding, now, actor, language), persons);
        });
        return CheckCard.Of(
            language,
            new CheckPage([.. found.Select(each => each.Finding)], begin, [.. shown])
            {
                IsSplit = !actor.IsAdministrator && actor.Keeps,
                About = scope.Names(language),
                Only = only,
                IsUnknown = isUnknown && only.Count == 0,
            });
    }

    private Cards.Inputs.ActButton? ButtonOf(Finding finding, Register.RegisterSnapshot now, Actor actor, Language language) =>
        new Mending(now, calendar.Today, actor).Of(finding) is { } mend && forms.TryGetValue(mend.Form, out var form)
            ? FormButtons.Opening(form.Title(language), mend.Form, language, mend.Known)
            : null;
}
