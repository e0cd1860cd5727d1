using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Preflight;

/// <summary>What is known without Graph.</summary>
/// <param name="Organisations">Those that have no organisation above them.</param>
/// <param name="HasAdministrators">Whether anybody may approve.</param>
/// <param name="IsBotInTeam">Whether the bot was heard in the team.</param>
internal sealed record PreflightInput(ProvisioningTarget Target, IReadOnlyList<Organisation> Organisations, bool HasAdministrators, bool IsBotInTeam);
