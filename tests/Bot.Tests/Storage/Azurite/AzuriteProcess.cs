using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>One Azurite, on ports that were free, with accounts of its own and nothing on disk. It ends when its input does.</summary>
internal sealed partial class AzuriteProcess : IAsyncDisposable
{
    private const int Accounts = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly TaskCompletionSource<string> queues = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> tables = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private AzuriteProcess()
    {
        var start = new ProcessStartInfo("node",
        [
            "azurite.cjs", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--silent",
            .. (string[])["--blobHost", "127.0.0.1", "--blobPort", "0", "--queueHost", "127.0.0.1", "--queuePort", "0", "--tableHost", "127.0.0.1", "--tablePort", "0"],
        ]);
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Accounts).Select(number => $"{Account(number)}:{key}"));
        process = AzuritePackage.Start(start);
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static async Task<AzuriteProcess> StartAsync()
    {
        await AzuritePackage.InstallAsync();
        var azurite = new AzuriteProcess();
        await Task.WhenAll(azurite.tables.Task, azurite.queues.Task).WaitAsync(Patience);
        return azurite;
    }

    public Uri Tables => new(tables.Task.Result);

    /// <summary>Of an account, or of what stands before its tables.</summary>
    public string ConnectionString(int account, Uri? before) =>
        $"DefaultEndpointsProtocol=http;AccountName={Account(account)};AccountKey={key};TableEndpoint={(before ?? Tables).ToString().TrimEnd('/')}/{Account(account)};QueueEndpoint={queues.Task.Result}/{Account(account)};";

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (TimeoutException)
        {
            process.Kill();
        }

        process.Dispose();
    }

    [GeneratedRegex("(Queue|Table) service is successfully listening at (http://.+)")]
    private static partial Regex Listening();

    private static string Account(int number) => $"tests{number % Accounts}";

    private void Read(string? line)
    {
        if (line is not null && Listening().Match(line) is { Success: true } at)
        {
            (at.Groups[1].Value == "Table" ? tables : queues).TrySetResult(at.Groups[2].Value.Trim());
        }
    }
}
