using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Privacy;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    private const int Fewest = 30;
    private const int Most = 3650;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options) => options.ReadAuditDays is >= Fewest and <= Most
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Retention:ReadAudit: \"{options.ReadAudit}\" is not a number of days from {Fewest} to {Most}. Give one, such as 365, or leave the key out.");
}
