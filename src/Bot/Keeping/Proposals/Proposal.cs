using System.Text.Json.Serialization;
using Samverkan.Bot.Access;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Keeping.Proposals;

/// <summary>
/// A form that was filled in by somebody who may not do what it says, or not alone; or a remark, which no form knows how to do. What it
/// would do is planned anew whenever it is looked at.
/// </summary>
/// <param name="Id">Also the key of the act, so that it is done once.</param>
/// <param name="Form">Its name; <see cref="Remark.Form"/> for a remark.</param>
/// <param name="Mark">What it did when it was proposed; see <see cref="Forms.FormPlan.Planned"/>.</param>
/// <param name="About">What it is about, without names of people.</param>
internal sealed record Proposal(
    string Id, string Form, IReadOnlyDictionary<string, string> Answers, string Mark, Localized About, Proposer By, DateTimeOffset At)
{
    public ProposalDecision? Decision { get; init; }

    [JsonIgnore]
    public ETag ETag { get; init; }

    [JsonIgnore]
    public ProposalState State => Decision?.State ?? ProposalState.Open;

    [JsonIgnore]
    public bool IsRemark => Form == Remark.Form;

    /// <summary>Whether it is this person's own: by directory identity, and by the person of the register.</summary>
    public bool IsOf(Actor actor, Func<DirectoryIdentity, Actor> find) =>
        actor.Key == By.Key
        || (By.Identity is { } identity
            && (DirectoryIdentity.Parse($"{actor.Sender.Tenant}/{actor.Sender.ObjectId}") == identity || find(identity).Persons.Intersect(actor.Persons).Any()));
}
