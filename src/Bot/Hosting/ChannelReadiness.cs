#if !BOTFRAMEWORK_SDK
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Samverkan.Bot.Hosting;

/// <summary>Without the channel's keys nobody is let in. The SDK cannot be asked whether it has them.</summary>
internal sealed class ChannelReadiness(ConfigurationBotFrameworkAuthentication authentication) : IReadiness
{
    public string? Missing => authentication.HasKeys ? null : "no keys of the channel yet";
}
#endif
