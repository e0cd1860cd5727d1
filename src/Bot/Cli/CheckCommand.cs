using System.CommandLine;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Checks;

namespace Samverkan.Bot.Cli;

/// <summary><c>check</c>: what the register finds wrong with itself. Notes alone leave nothing to mend.</summary>
internal sealed class CheckCommand(RegisterStore store, RegisterSeed seed, SwedishCalendar calendar, TerminalStreams streams, CliTexts texts)
{
    public static Command Syntax(Func<CheckCommand> command)
    {
        var syntax = new Command("check");
        syntax.SetAction((_, cancellationToken) => command().RunAsync(cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var register = await seed.ReadOrSowAsync(store, cancellationToken);
        var findings = RegisterChecks.Run(register.Content, calendar.Today);
        foreach (var finding in findings)
        {
            streams.Result($"{Word(finding.Severity)}: {finding.Message.In(texts.Language)}");
            streams.Result($"  {CliTexts.Fill(texts.Mend, finding.Remedy.In(texts.Language))}");
        }

        streams.Result(findings.Count == 0 ? texts.NoFindings : Summary(findings));
        return findings.Any(finding => finding.Severity != FindingSeverity.Note) ? ExitCode.Incomplete : ExitCode.Done;
    }

    private string Summary(IReadOnlyList<Finding> findings)
    {
        int Count(FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);

        return CliTexts.Fill(texts.Findings, Count(FindingSeverity.Error), Count(FindingSeverity.Warning), Count(FindingSeverity.Note));
    }

    private string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => texts.SeverityError,
        FindingSeverity.Warning => texts.SeverityWarning,
        _ => texts.SeverityNote,
    };
}
