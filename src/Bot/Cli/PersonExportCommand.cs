using System.CommandLine;
using System.Text.Json;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;

namespace Samverkan.Bot.Cli;

/// <summary><c>person export</c>: all that is held on somebody, as JSON, each part with what it is.</summary>
internal sealed class PersonExportCommand(RegisterStore store, RegisterSeed seed, DossierReader dossiers, PendingErasures pending, TerminalStreams streams, CliTexts texts)
{
    public static Command Syntax(CliTexts texts, Func<PersonExportCommand> command)
    {
        var syntax = new Command("export");
        var who = PersonCommand.Who(syntax, CliTexts.Fill(PersonTexts.In(texts.Language).OnePerson, "export"));
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(string.Join(' ', parsed.GetValue(who) ?? []), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string who, CancellationToken cancellationToken)
    {
        var words = PersonTexts.In(texts.Language);
        var register = new RegisterSnapshot((await seed.ReadOrSowAsync(store, cancellationToken)).Content);
        if (await new PersonLookup(pending, streams, words).FindAsync(register, who, cancellationToken) is not { } person)
        {
            return ExitCode.WrongUsage;
        }

        var dossier = await dossiers.ReadAsync(register, person, words, cancellationToken);
        // The writer of JSON escapes what a terminal must not see.
        await streams.Output.WriteLineAsync(JsonSerializer.Serialize(dossier, PersonJson.Readable().Dossier));
        return ExitCode.Done;
    }
}
