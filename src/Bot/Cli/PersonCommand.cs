using System.CommandLine;

namespace Samverkan.Bot.Cli;

/// <summary><c>person</c>: what somebody may ask of whoever keeps data on them.</summary>
internal static class PersonCommand
{
    public const string Name = "person";

    public static Command Syntax(CliTexts texts, Func<PersonExportCommand> export, Func<PersonEraseCommand> erase)
    {
        return new Command(Name) { PersonExportCommand.Syntax(texts, export), PersonEraseCommand.Syntax(texts, erase) };
    }

    /// <summary>The words of a name, or an id.</summary>
    public static Argument<string[]> Who(Command command, string message)
    {
        var who = new Argument<string[]>("who") { Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(who);
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(string.Join(' ', result.GetValue(who) ?? [])))
            {
                result.AddError(message);
            }
        });
        return who;
    }
}
