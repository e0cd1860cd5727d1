using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Cli.Meetings;
using Samverkan.Bot.Cli.Minutes;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Cli.Plans;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.History;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Cli;

/// <summary>The program as a command of a terminal.</summary>
internal static class Terminal
{
    /// <summary>Options that are the terminal's; any other that comes first is configuration of the host.</summary>
    private static readonly string[] Options = ["--help", "-h", "-?", "--version", TerminalLanguage.Option];

    /// <summary>Whether the arguments are a command and not a start of the host. A word that is no command is one too: a wrong one.</summary>
    public static bool Handles(IReadOnlyList<string> args) =>
        args is [var first, ..] && (!first.StartsWith('-') || Options.Contains(first, StringComparer.Ordinal) || first.StartsWith($"{TerminalLanguage.Option}=", StringComparison.Ordinal));

    /// <summary>Runs a command on the console. UTF-8 both ways, whatever the console's own encoding.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args)
    {
        Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var streams = new TerminalStreams(Console.In, Console.Out, Console.Error) { IsInteractive = !Console.IsInputRedirected, ShowsProgress = !Console.IsErrorRedirected };
        return RunAsync(args, TerminalConfiguration.Read(), TimeProvider.System, streams, new CliTexts(TerminalLanguage.Of(args, Environment.GetEnvironmentVariable)));
    }

    /// <param name="cancellationToken">Stops it as Ctrl+C does.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, IConfiguration configuration, TimeProvider time, TerminalStreams streams, CliTexts texts, CancellationToken cancellationToken = default)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time).AddSingleton(streams).AddSingleton(texts).AddSingleton<SwedishCalendar>().AddStorage(configuration);
        services.AddTransient<AskCommand>().AddTransient<CheckCommand>().AddTransient<ImportCommand>().AddTransient<ExportCommand>();
        services.AddPersons().AddTransient<PersonExportCommand>().AddTransient<PersonEraseCommand>().AddSingleton<RegisterHistory>().AddTransient<HistoryCommand>();
        services.AddPlans(configuration, streams).AddMeetingList(configuration).AddMinutesExport().AddTransient<PackageCommand>();
        await using var provider = services.BuildServiceProvider();
        var parsed = TerminalCommands.In(provider).Parse([.. args], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var line in UsageErrors.Of(parsed, texts).Append(texts.SeeHelp))
            {
                streams.Note(line);
            }

            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (OptionsValidationException exception)
        {
            streams.Note(texts.ConfigurationWrong);
            foreach (var failure in exception.Failures)
            {
                streams.Note(failure);
            }

            return ExitCode.Failed;
        }
        catch (StoreUnavailableException exception)
        {
            streams.Note(CliTexts.Fill(texts.StoreUnavailable, exception.Message));
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            // A fault of ours: whoever sits at the terminal is who can report it.
            streams.Note(texts.Fault);
            streams.Note(exception.ToString());
            return ExitCode.Failed;
        }
    }
}
