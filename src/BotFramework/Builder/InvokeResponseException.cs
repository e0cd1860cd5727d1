namespace Microsoft.Bot.Builder;

/// <summary>Ends an invoke with a status: 501 when nobody handles it, 400 when it cannot be read.</summary>
internal sealed class InvokeResponseException(int status) : Exception($"The invoke ends with {status}.")
{
    public InvokeResponse Response { get; } = new() { Status = status };
}
