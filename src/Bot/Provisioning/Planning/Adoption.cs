using Samverkan.Register.Model;

namespace Samverkan.Bot.Provisioning.Planning;

/// <summary>A channel that somebody else made and that can become a group's.</summary>
/// <param name="Channel">Its id.</param>
/// <param name="Description">With the marker, as it is written when it is taken over.</param>
internal sealed record Adoption(string Channel, string Name, ChannelType Type, string Description);
