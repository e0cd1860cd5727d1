using Samverkan.Bot.Access;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Desired;

/// <summary>Somebody who has a seat in a group today.</summary>
/// <param name="Identity">Null where the register does not know it.</param>
/// <param name="Address">Where an invitation goes, as the register has it; null where it does not.</param>
/// <param name="IsProtected">His or her identity is protected: nothing is done with it by a program.</param>
/// <param name="Leads">Coordinator, chair or secretary: whom a channel is best owned by.</param>
internal sealed record DesiredMember(PersonId Person, string Name, DirectoryIdentity? Identity, string? Address, bool IsProtected, bool Leads);
