namespace Samverkan.Bot.Storage.Registers;

/// <summary><c>Register:*</c>: the register of an empty store.</summary>
internal sealed class RegisterOptions
{
    public const string Section = "Register";

    /// <summary>A YAML register that seeds an empty store; without it the Göteborg register does. Relative as <see cref="StorageOptions.Path"/>.</summary>
    public string? File { get; set; }

    /// <returns>The full path; null when no file is set.</returns>
    public string? PathIn(string root) => string.IsNullOrEmpty(File) ? null : Path.GetFullPath(File, root);
}
