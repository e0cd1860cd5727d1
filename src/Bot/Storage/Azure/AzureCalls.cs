using Azure;
using Azure.Identity;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>Calls to a service of Azure: what is no outcome becomes <see cref="StoreUnavailableException"/>, within a time that somebody waits.</summary>
/// <param name="make">Makes what the calls are to, where it is not there.</param>
/// <param name="missing">The error code that says so.</param>
internal sealed class AzureCalls(Uri service, Func<CancellationToken, Task> make, string missing)
{
    /// <summary>For a call with all its retries: a store that hangs is a store that is gone. Longer than what <see cref="AzureClients"/> lets the attempts take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await MakingAsync(call, patience.Token);
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or OperationCanceledException or HttpRequestException or AuthenticationFailedException or FormatException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new StoreUnavailableException($"The store {service.GetLeftPart(UriPartial.Path)} cannot be used: {Reason(fault)}.", fault);
        }
    }

    private static string Reason(Exception fault) => fault switch
    {
        RequestFailedException { Status: > 0 } refused => $"it says {refused.Status} {refused.ErrorCode}",
        AuthenticationFailedException => "the managed identity gets no token",
        FormatException => fault.Message,
        _ => "it does not answer",
    };

    private async Task<T> MakingAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call(cancellationToken);
        }
        catch (RequestFailedException absent) when (absent.ErrorCode == missing)
        {
            await make(cancellationToken);
            return await call(cancellationToken);
        }
    }
}
