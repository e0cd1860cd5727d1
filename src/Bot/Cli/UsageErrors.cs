using System.CommandLine;
using System.CommandLine.Parsing;
using Samverkan.Bot.Privacy.Persons;

namespace Samverkan.Bot.Cli;

/// <summary>What is wrong with how a command was written, in the terminal's language; the parser's own messages are English.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed, CliTexts texts) => parsed.UnmatchedTokens.Count > 0
        ? parsed.UnmatchedTokens.Select(token => CliTexts.Fill(texts.UnknownWord, token))
        : parsed.Errors.Select(error => Message(error, texts)).Distinct();

    private static string Message(ParseError error, CliTexts texts) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => CliTexts.Fill(texts.ValueMissing, option.Option.Name),
        OptionResult { Tokens.Count: > 1 } option => CliTexts.Fill(texts.ValueTwice, option.Option.Name),
        CommandResult { Command: RootCommand } => texts.NoCommand,
        CommandResult { Command.Name: PersonCommand.Name } => PersonTexts.In(texts.Language).WhichAct,
        _ => error.Message,
    };
}
