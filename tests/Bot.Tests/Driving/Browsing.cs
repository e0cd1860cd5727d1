using System.Text.Json;

namespace Samverkan.Bot.Tests.Driving;

/// <summary>The browser of the tests and what they do with it, as npm has them.</summary>
internal static class Browsing
{
    public static readonly NpmFolder Npm = new("Browser");

    // One browser at a time: two are slower than one after the other.
    private static readonly SemaphoreSlim Alone = new(1, 1);

    /// <param name="order">What the script is to do, as JSON.</param>
    /// <returns>What it wrote.</returns>
    public static async Task<string> TellAsync<T>(string script, T order)
    {
        await Alone.WaitAsync();
        try
        {
            return await Npm.TellAsync(JsonSerializer.Serialize(order, JsonSerializerOptions.Web), script);
        }
        finally
        {
            Alone.Release();
        }
    }
}
