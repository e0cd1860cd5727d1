using Samverkan.Register;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>The register that an empty store begins with.</summary>
/// <param name="file">The full path of a YAML register; null for the Göteborg register.</param>
internal sealed class RegisterSeed(string? file)
{
    private static readonly RegisterChange Change = new("seed", "program");
    private static readonly Localized Unreadable = new("Ange en fil som finns och kan läsas.", "Give a file that exists and can be read.");

    /// <summary>What is wrong with the file, in lines for an operator; empty when it can seed a store.</summary>
    public IReadOnlyList<string> Problems() => file is null
        ? []
        : Reading(file) is RegisterReading.Rejected rejected ? Lines(file, rejected) : [];

    /// <summary>The register of the store. An empty store is sown first.</summary>
    /// <exception cref="InvalidDataException">The store is empty, and the file is no register.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public async Task<StoredRegister> ReadOrSowAsync(RegisterStore store, CancellationToken cancellationToken)
    {
        if (await store.ReadAsync(cancellationToken) is { } stored)
        {
            return stored;
        }

        // A conflict is success: another process has sown.
        _ = await store.ReplaceAsync(former: null, Content(), Change, cancellationToken);
        return await store.ReadAsync(cancellationToken) ?? throw new StoreUnavailableException("The store has no register, although one was just written.");
    }

    private static RegisterReading Reading(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return RegisterFile.Read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new RegisterReading.Rejected([new FileFinding(1, 0, new Localized(exception.Message, exception.Message), Unreadable)]);
        }
    }

    private static string[] Lines(string file, RegisterReading.Rejected rejected) =>
        [.. rejected.Findings.Select(finding => $"{RegisterOptions.Section}:{nameof(RegisterOptions.File)}: {file}, line {finding.Line}: {finding.Message.En} {finding.Remedy.En}")];

    private RegisterContent Content() => file is null
        ? RegisterFile.Default()
        : Reading(file) switch
        {
            RegisterReading.Loaded loaded => loaded.Content,
            RegisterReading.Rejected rejected => throw new InvalidDataException(string.Join(Environment.NewLine, Lines(file, rejected))),
            _ => throw new InvalidOperationException("The register is neither loaded nor rejected."),
        };
}
