using System.CommandLine;
using System.CommandLine.Invocation;

namespace Samverkan.Bot.Cli;

/// <summary>One page says it all, whichever command it is asked of.</summary>
internal sealed class HelpPage(TerminalStreams streams, CliTexts texts) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        streams.Results(texts.Help);
        return ExitCode.Done;
    }
}
