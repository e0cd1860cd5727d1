using Azure.Core;
using Azure.Core.Pipeline;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>Counts how often a request was sent: a refusal of the second sending can be the work of the first.</summary>
internal sealed class AttemptCounter : HttpPipelineSynchronousPolicy
{
    private const string Property = "samverkan.attempts";

    /// <summary>Counts into <paramref name="attempts"/> what is sent until the scope is left.</summary>
    public static IDisposable Count(Attempts attempts) =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = attempts });

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.TryGetProperty(Property, out var value) && value is Attempts attempts)
        {
            attempts.Number++;
        }
    }

    internal sealed class Attempts
    {
        public int Number { get; set; }
    }
}
