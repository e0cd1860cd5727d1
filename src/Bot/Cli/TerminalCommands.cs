using System.CommandLine;
using System.CommandLine.Help;
using Samverkan.Bot.Cli.Meetings;
using Samverkan.Bot.Cli.Minutes;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Cli.Plans;

namespace Samverkan.Bot.Cli;

/// <summary>The syntax of all commands. A command is made when it is run, so that only what it uses is configured and opened.</summary>
internal static class TerminalCommands
{
    public static RootCommand In(IServiceProvider services)
    {
        var texts = services.GetRequiredService<CliTexts>();
        var language = new Option<string>(TerminalLanguage.Option) { Recursive = true };
        language.TakeOnly(TerminalLanguage.Codes, texts.NoSuchLanguage);
        var root = new RootCommand { language };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(services.GetRequiredService<TerminalStreams>(), texts);
        root.Subcommands.Add(AskCommand.Syntax(texts, services.GetRequiredService<AskCommand>));
        root.Subcommands.Add(CheckCommand.Syntax(services.GetRequiredService<CheckCommand>));
        root.Subcommands.Add(ImportCommand.Syntax(texts, services.GetRequiredService<ImportCommand>));
        root.Subcommands.Add(ExportCommand.Syntax(texts, services.GetRequiredService<ExportCommand>));
        root.Subcommands.Add(HistoryCommand.Syntax(texts, services.GetRequiredService<HistoryCommand>));
        root.Subcommands.Add(PersonCommand.Syntax(texts, services.GetRequiredService<PersonExportCommand>, services.GetRequiredService<PersonEraseCommand>));
        root.Subcommands.Add(MeetingsCommand.Syntax(texts, services.GetRequiredService<MeetingsCommand>));
        root.Subcommands.Add(MinutesExportCommand.Syntax(texts, services.GetRequiredService<MinutesExportCommand>));
        root.Subcommands.Add(PlanCommand.Syntax(services.GetRequiredService<PlanCommand>));
        root.Subcommands.Add(ApplyCommand.Syntax(services.GetRequiredService<ApplyCommand>));
        root.Subcommands.Add(DriftCommand.Syntax(texts, services.GetRequiredService<DriftCommand>));
        root.Subcommands.Add(PackageCommand.Syntax(texts, services.GetRequiredService<PackageCommand>));
        return root;
    }
}
