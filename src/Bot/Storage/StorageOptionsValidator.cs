using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Storage;

/// <summary>A store that is asked for and not there must stop the program: rows would silently land in a file nobody looks for.</summary>
/// <param name="root">What a relative path is relative to.</param>
internal sealed class StorageOptionsValidator(IConfiguration configuration, string root) : IValidateOptions<StorageOptions>
{
    private static readonly string[] NotBuilt = ["ConnectionStrings:Storage", "Storage:TableServiceUri", "Storage:QueueServiceUri"];

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        string[] problems =
        [
            .. NotBuilt.Where(key => !string.IsNullOrEmpty(configuration[key]))
                .Select(key => $"{key}: this version keeps its data in a file only. Remove the key, and set Storage:Path if the file is to be elsewhere."),
            .. options.Path.AsSpan().IsWhiteSpace() ? (string[])["Storage:Path: the path is empty. Give the path of a file, or remove the key."] : [],
            .. options.Path.Length > 0 && Directory.Exists(options.PathIn(root)) ? (string[])[$"Storage:Path: \"{options.Path}\" is a folder. Give the path of a file in it, such as {Path.Combine(options.Path, "samverkan.db")}."] : [],
        ];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }
}
