using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace Samverkan.Bot.Storage.Azure;

/// <summary>Connection strings of storage accounts, as the SDK reads them.</summary>
internal static class ConnectionStrings
{
    /// <returns>Of tables and queues; null when it is no such string.</returns>
    public static IReadOnlyList<Uri>? Endpoints(string connectionString)
    {
        try
        {
            return [new TableServiceClient(connectionString).Uri, new QueueServiceClient(connectionString).Uri];
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
