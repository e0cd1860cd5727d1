using System.CommandLine;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Export;
using Samverkan.Register.Export.Popolo;
using Samverkan.Register.Export.Printed;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Cli;

/// <summary><c>export</c>: the register as a file. The writers of the files escape what a terminal must not see.</summary>
internal sealed class ExportCommand(RegisterStore store, RegisterSeed seed, SwedishCalendar calendar, TerminalStreams streams, CliTexts texts)
{
    private const string Yaml = "yaml";
    private const string Popolo = "popolo";
    private const string Csv = "csv";
    private const string Html = "html";

    private static readonly string[] Formats = [Yaml, Popolo, Csv, Html];

    public static Command Syntax(CliTexts texts, Func<ExportCommand> command)
    {
        var format = new Option<string>("--format");
        format.TakeOnly(Formats, texts.NoSuchFormat);
        var group = new Option<string>("--group");
        var syntax = new Command("export") { format, group };
        syntax.Validators.Add(result =>
        {
            if (result.GetResult(group) is not null && (result.GetValue(format) ?? Yaml) == Yaml)
            {
                result.AddError(texts.GroupOfYaml);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetValue(format) ?? Yaml, parsed.GetValue(group), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string format, string? group, CancellationToken cancellationToken)
    {
        var content = (await seed.ReadOrSowAsync(store, cancellationToken)).Content;
        if (format == Yaml)
        {
            using var text = new ExportText(streams.Output);
            RegisterYaml.Write(content, text);
            return ExitCode.Done;
        }

        if ((group is null ? ExportScope.Whole(content) : ExportScope.Of(content, group)) is not { } scope)
        {
            TellUnknown(content, group);
            return ExitCode.WrongUsage;
        }

        Write(format, scope);
        return ExitCode.Done;
    }

    private void Write(string format, ExportScope scope)
    {
        using var text = new ExportText(streams.Output);
        switch (format)
        {
            case Popolo:
                PopoloExport.Write(scope, texts.Language, text);
                break;
            case Csv:
                RosterExport.Write(scope, texts.Language, text);
                break;
            case Html:
                PrintedRoster.Write(scope, calendar.Today, texts.Language, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "No writer of this format.");
        }
    }

    private void TellUnknown(RegisterContent content, string? group)
    {
        streams.Note(CliTexts.Fill(texts.NoSuchGroup, group));
        streams.Note(ExportScope.Nearest(content, group ?? "") is { } nearest ? CliTexts.Fill(texts.DidYouMean, nearest) : texts.GroupKeys);
    }
}
