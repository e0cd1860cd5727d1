using System.CommandLine;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Questions;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cli;

/// <summary><c>ask</c>: one question in the arguments, or any number on the input, where follow-ups go on from the last answer.</summary>
internal sealed class AskCommand(CurrentRegister register, SwedishCalendar calendar, TerminalStreams streams, CliTexts texts)
{
    private const string Prompt = "> ";

    private Topic? topic;

    public static Command Syntax(CliTexts texts, Func<AskCommand> command)
    {
        var words = new Argument<string[]>("question") { Arity = ArgumentArity.ZeroOrMore };
        var asOf = Symbols.Date("--as-of", texts.NoSuchDate);
        var syntax = new Command("ask") { words, asOf };
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(string.Join(' ', parsed.GetValue(words) ?? []), parsed.GetValue(asOf), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string question, DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(question))
        {
            return await AnswerAsync(question, asOf, cancellationToken);
        }

        if (streams.IsInteractive)
        {
            streams.Note(texts.Greeting);
        }

        var (asked, code) = (false, ExitCode.Done);
        while (await NextLineAsync(cancellationToken) is { } line && !string.IsNullOrWhiteSpace(line))
        {
            if (asked)
            {
                streams.Result();
            }

            (asked, code) = (true, await AnswerAsync(line, asOf, cancellationToken));
        }

        if (!asked && !streams.IsInteractive)
        {
            streams.Note(texts.NoQuestion);
            return ExitCode.WrongUsage;
        }

        return streams.IsInteractive ? ExitCode.Done : code;
    }

    private ValueTask<string?> NextLineAsync(CancellationToken cancellationToken)
    {
        if (streams.IsInteractive)
        {
            streams.Error.Write(Prompt);
        }

        return streams.Input.ReadLineAsync(cancellationToken);
    }

    private async Task<int> AnswerAsync(string question, DateOnly? asOf, CancellationToken cancellationToken)
    {
        if (PersonalIdentityNumber.Occurs(question))
        {
            streams.Note(texts.PersonalNumber);
            return ExitCode.Failed;
        }

        await register.LoadAsync(cancellationToken);
        var reply = register.Engine.Ask(question, new AskContext { Today = asOf ?? calendar.Today, Fallback = texts.Language, Topic = topic });
        topic = reply.Topic ?? topic;
        new AnswerPage(streams, texts).Write(reply);
        return reply.Answers.Any(answer => answer is Answer.Refused) ? ExitCode.Failed : ExitCode.Done;
    }
}
