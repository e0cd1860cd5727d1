using System.CommandLine;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Yaml;

namespace Samverkan.Bot.Cli;

/// <summary><c>export</c>: the register as a file that <c>import</c> reads. The writer of the file escapes what a terminal must not see.</summary>
internal sealed class ExportCommand(RegisterStore store, RegisterSeed seed, TerminalStreams streams)
{
    private static readonly string[] Formats = ["yaml"];

    public static Command Syntax(CliTexts texts, Func<ExportCommand> command)
    {
        var format = new Option<string>("--format");
        format.TakeOnly(Formats, texts.NoSuchFormat);
        var syntax = new Command("export") { format };
        syntax.SetAction((_, cancellationToken) => command().RunAsync(cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var register = await seed.ReadOrSowAsync(store, cancellationToken);
        await streams.Output.WriteAsync(RegisterYaml.Write(register.Content));
        return ExitCode.Done;
    }
}
