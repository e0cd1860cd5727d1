using System.Net.Sockets;
using System.Text;
using Microsoft.Bot.Schema;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Privacy;

/// <summary>
/// An exception as a log may have it: of which kind, and where. Its words are left out: those of a parser or a dictionary repeat what
/// somebody wrote.
/// </summary>
internal sealed class LoggedFault : Exception
{
    private readonly string trace;

    private LoggedFault(string kinds, string trace)
        : base(kinds) => this.trace = trace;

    public override string StackTrace => trace;

    /// <returns>The exception itself when its words are known to hold nothing of a sender's.</returns>
    public static Exception Of(Exception error) => IsPlain(error) ? error : new LoggedFault(string.Join(" < ", Chain(error).Select(each => each.GetType().FullName)), Trace(error));

    public override string ToString() => $"{Message}{Environment.NewLine}{trace}";

    private static bool IsPlain(Exception error) => Chain(error).All(each => each
        is StoreUnavailableException or ErrorResponseException or HttpRequestException or SocketException or OperationCanceledException or TimeoutException);

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var each = error; each is not null; each = each.InnerException)
        {
            yield return each;
        }
    }

    private static string Trace(Exception error)
    {
        var trace = new StringBuilder();
        foreach (var each in Chain(error))
        {
            trace.AppendLine(each.GetType().FullName).AppendLine(each.StackTrace);
        }

        return trace.ToString().TrimEnd();
    }
}
