using Microsoft.Extensions.Options;
using Samverkan.Bot.Storage.Azure;

namespace Samverkan.Bot.Storage;

/// <summary>A store that is asked for and cannot be there must stop the program: rows would silently land in a file nobody looks for. No message repeats a value that can hold a secret.</summary>
/// <param name="root">What a relative path is relative to.</param>
/// <param name="isDevelopment">Whether an account on this machine (Azurite) may be without https.</param>
internal sealed class StorageOptionsValidator(string root, bool isDevelopment) : IValidateOptions<StorageOptions>
{
    private const string ConnectionStringKey = "ConnectionStrings:Storage";
    private const string TableKey = "Storage:TableServiceUri";
    private const string QueueKey = "Storage:QueueServiceUri";

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        string[] problems = [.. PathProblems(options), .. AccountProblems(options), .. UriProblems(TableKey, options.TableServiceUri), .. UriProblems(QueueKey, options.QueueServiceUri)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> PathProblems(StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            yield return "Storage:Path: the path is empty. Give the path of a file, or remove the key.";
        }
        else if (Directory.Exists(options.PathIn(root)))
        {
            yield return $"Storage:Path: \"{options.Path}\" is a folder. Give the path of a file in it, such as {Path.Combine(options.Path, "samverkan.db")}.";
        }
    }

    private IEnumerable<string> AccountProblems(StorageOptions options)
    {
        if (options.TableServiceUri is null != options.QueueServiceUri is null)
        {
            var (missing, given) = options.TableServiceUri is null ? (TableKey, QueueKey) : (QueueKey, TableKey);
            yield return $"{missing}: not set, although {given} is. Give both for the managed identity, or neither.";
        }

        if (options.ConnectionString is null)
        {
            yield break;
        }

        if (options.TableServiceUri is not null || options.QueueServiceUri is not null)
        {
            yield return $"{ConnectionStringKey}: set together with {TableKey} or {QueueKey}. Remove the connection string to use the managed identity, or the addresses to use the connection string.";
        }

        if (ConnectionStrings.Endpoints(options.ConnectionString) is not { } endpoints)
        {
            yield return $"{ConnectionStringKey}: it cannot be read as the connection string of a storage account. Copy it from the account (Access keys); it begins with DefaultEndpointsProtocol=https;AccountName=.";
        }
        else if (!endpoints.All(IsAllowed))
        {
            yield return $"{ConnectionStringKey}: it is not for https. Give one with DefaultEndpointsProtocol=https{(isDevelopment ? ", or one of this machine" : "")}.";
        }
    }

    private static IEnumerable<string> UriProblems(string key, string? value)
    {
        if (value is null)
        {
            yield break;
        }

        var example = key == TableKey ? "https://account.table.core.windows.net" : "https://account.queue.core.windows.net";
        if (!Uri.TryCreate(value, UriKind.Absolute, out var uri))
        {
            yield return $"{key}: it is no address. Give one such as {example}.";
        }
        else if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            yield return $"{key}: the address has more in it than where the service is (a shared access signature, a user or a fragment). Give only {example}; the managed identity is who the bot is.";
        }
        else if (uri.Scheme != Uri.UriSchemeHttps)
        {
            yield return $"{key}: it is no https address, and the managed identity's token goes to no other. Give one such as {example}.";
        }
    }

    private bool IsAllowed(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || (isDevelopment && uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);
}
