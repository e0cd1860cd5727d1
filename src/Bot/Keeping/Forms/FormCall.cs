using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Texts;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>What a form is written and read with.</summary>
/// <param name="Data">What was filled in, or is known beforehand, by the ids of the fields.</param>
/// <param name="Proposes">Whether it becomes a proposal that somebody else decides on: then all of the register may be chosen from.</param>
/// <param name="Problems">What was wrong with it.</param>
internal sealed record FormCall(Actor Actor, RegisterSnapshot Register, DateOnly Today, Language Language, ClickData Data, bool Proposes, IReadOnlyList<FormProblem> Problems)
{
    public KeepingTexts Texts { get; } = KeepingTexts.In(Language);

    public PeopleTexts People { get; } = PeopleTexts.In(Language);

    /// <summary>Whether its fields were seen and filled in: what is empty then was left empty. Before that they show what the register has.</summary>
    public bool IsFilledIn => Data.Flag(FormData.Seen);

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Text;

    /// <summary>Whether who fills it in may change what belongs to this organisation, or only proposes.</summary>
    public bool Offers(OrganisationId organisation) => Proposes || Actor.Keeping(Register, organisation);

    /// <summary>Whether who fills it in may see who this is.</summary>
    public bool Shows(Person person) => !person.ProtectedIdentity || Actor.SeesProtected;

    /// <returns>Null for somebody who is not there, or whom only administrators see.</returns>
    public Person? Find(PersonId id) => Register.Find(id) is { } person && Shows(person) ? person : null;
}
