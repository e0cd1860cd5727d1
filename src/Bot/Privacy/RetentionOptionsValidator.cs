using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Privacy;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    private const int Fewest = 30;
    private const int Most = 3650;
    private const int MostOfHolders = 36_500;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        string[] problems =
        [
            .. Problems(nameof(options.ReadAudit), options.ReadAudit, options.ReadAuditDays),
            .. Problems(nameof(options.Proposals), options.Proposals, options.ProposalsDays),
            .. options.FormerHolders is { Length: > 0 } written ? Problems(nameof(options.FormerHolders), written, options.FormerHoldersDays, MostOfHolders) : [],
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(string key, string written, int? days, int most = Most) => days >= Fewest && days <= most
        ? []
        : [$"{RetentionOptions.Section}:{key}: \"{written}\" is not a number of days from {Fewest} to {most}. Give one, such as 365, or leave the key out."];
}
