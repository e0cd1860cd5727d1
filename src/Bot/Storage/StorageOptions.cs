namespace Samverkan.Bot.Storage;

/// <summary><c>Storage:*</c> and <c>ConnectionStrings:Storage</c>: where the store is.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The file of the embedded store; relative to the content root (of a terminal command: the current directory).</summary>
    public string Path { get; set; } = System.IO.Path.Combine(".data", "samverkan.db");

    /// <summary>Of Azure Tables, for the managed identity; with <see cref="QueueServiceUri"/>.</summary>
    public string? TableServiceUri { get; set; }

    /// <summary>Of Azure Storage Queues, for the managed identity; with <see cref="TableServiceUri"/>.</summary>
    public string? QueueServiceUri { get; set; }

    /// <summary><c>ConnectionStrings:Storage</c>: of a storage account, with its key. A secret.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The bot's own identity when it is a user-assigned one; null for the one of the machine.</summary>
    public string? ManagedIdentityClientId { get; set; }

    public bool IsAzure => ConnectionString is not null || TableServiceUri is not null;

    /// <summary>A key that is there and empty is a key that is not there: so an environment can take one away.</summary>
    public static void Read(StorageOptions options, IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        options.Path = section[nameof(Path)] ?? options.Path;
        options.TableServiceUri = Given(section[nameof(TableServiceUri)]);
        options.QueueServiceUri = Given(section[nameof(QueueServiceUri)]);
        options.ConnectionString = Given(configuration.GetConnectionString(Section));
        options.ManagedIdentityClientId = "UserAssignedMSI".Equals(configuration["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase) ? Given(configuration["MicrosoftAppId"]) : null;
    }

    public string PathIn(string root) => System.IO.Path.GetFullPath(Path, root);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
