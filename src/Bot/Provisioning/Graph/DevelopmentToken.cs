using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>The fixed token that a Graph of this machine gets in Development: it lets in to nothing else.</summary>
internal sealed class DevelopmentToken : IAuthenticationProvider
{
    public Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        request.Headers.TryAdd("Authorization", "Bearer samverkan-development");
        return Task.CompletedTask;
    }
}
