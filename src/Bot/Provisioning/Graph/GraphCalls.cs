using System.Globalization;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>Turns what the Graph library throws into answers.</summary>
internal static class GraphCalls
{
    private const int TooManyRequests = 429;
    private const string RetryAfter = "Retry-After";

    /// <summary>Where Graph does not say how long to wait.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public static async Task<GraphAnswer<T>> AskAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return new GraphAnswer<T>.Given(await call(cancellationToken));
        }
        catch (PaceExceededException pace)
        {
            return new GraphAnswer<T>.Later(pace.Wait);
        }
        catch (ApiException error) when (error.ResponseStatusCode == TooManyRequests)
        {
            return new GraphAnswer<T>.Later(WaitOf(error));
        }
        catch (ApiException error) when (error.ResponseStatusCode is >= 400 and < 500 and not 408)
        {
            return new GraphAnswer<T>.Refused(RefusalOf(error));
        }
        catch (ApiException error)
        {
            return new GraphAnswer<T>.Unknown($"HTTP {error.ResponseStatusCode}");
        }
        catch (HttpRequestException error)
        {
            return new GraphAnswer<T>.Unknown(error.HttpRequestError.ToString());
        }
        catch (IOException)
        {
            return new GraphAnswer<T>.Unknown(nameof(IOException));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new GraphAnswer<T>.Unknown("time-out");
        }
    }

    private static TimeSpan WaitOf(ApiException error) =>
        error.ResponseHeaders is { } headers
        && headers.FirstOrDefault(header => header.Key.Equals(RetryAfter, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault() is { } text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : Pause;

    private static GraphRefusal RefusalOf(ApiException error) => error is ODataError { Error: { } told }
        ? new GraphRefusal(error.ResponseStatusCode, told.Code ?? string.Empty, told.Message ?? string.Empty, told.InnerError?.RequestId)
        : new GraphRefusal(error.ResponseStatusCode, string.Empty, error.Message, null);
}
