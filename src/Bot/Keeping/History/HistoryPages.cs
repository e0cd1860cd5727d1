using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Cards.Keeping;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.History;

/// <summary>
/// The history in pages. What was changed is for everybody, as the register is; who changed it is about people at work and for those who
/// keep the register, who have to be able to ask them. Where others read along it is told as everybody may see it.
/// </summary>
internal sealed class HistoryPages(CurrentRegister register, RegisterHistory history, Actors actors, SwedishCalendar calendar)
{
    private const int ChangesOnPage = 8;

    /// <param name="only">The groups, roles and persons that it is about; empty for the whole register.</param>
    /// <param name="last">The newest version on the page; null for the newest there is.</param>
    /// <param name="isUnknown">Whether something was named; where it was nothing of the register, that is said.</param>
    public async Task<OutgoingCard> PageAsync(Actor actor, Language language, IReadOnlyCollection<EntityRef> only, int? last, bool isUnknown, CancellationToken cancellationToken)
    {
        var (now, head) = register.Now;
        var from = last is { } version && version < head.Version ? version : head.Version;
        var found = await history.FindAsync(HistoryAbout.Of(now, only), from, ChangesOnPage, cancellationToken);
        var telling = new HistoryTelling(now, language, calendar)
        {
            MaySeeProtected = actor.SeesProtected,
            MaySeeWho = actor.IsAlone && actor.Keeps,
            MaySeeDetails = person => actor.IsAlone && (actor.IsAdministrator || Acts(now, person).Any(owner => actor.Keeping(now, owner))),
            Administrators = actors.Administrators,
        };
        return HistoryCard.Of(language, [.. found.Changes.Select(telling.Tell)], found, only, isUnknown && only.Count == 0);
    }

    private static IReadOnlyList<OrganisationId> Acts(Register.RegisterSnapshot now, PersonId person) =>
        Register.Acts.OwnedRows.OwnersOf(now, new Register.RowRef(Register.RowKind.Person, person.Value));
}
