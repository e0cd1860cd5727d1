using System.CommandLine;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cli;

/// <summary><c>person erase</c>: shows what goes and what stays, asks, and removes all that says who somebody is.</summary>
internal sealed class PersonEraseCommand(
    RegisterStore store, RegisterSeed seed, PersonTraces traces, DossierReader dossiers, PersonErasure erasure, PendingErasures pending, TimeProvider time, TerminalStreams streams, CliTexts texts)
{
    private readonly PersonTexts words = PersonTexts.In(texts.Language);

    public static Command Syntax(CliTexts texts, Func<PersonEraseCommand> command)
    {
        var syntax = new Command("erase");
        var who = PersonCommand.Who(syntax, CliTexts.Fill(PersonTexts.In(texts.Language).OnePerson, "erase"));
        var yes = new Option<bool>("--yes");
        syntax.Options.Add(yes);
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(string.Join(' ', parsed.GetValue(who) ?? []), parsed.GetValue(yes), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string who, bool yes, CancellationToken cancellationToken)
    {
        var register = new RegisterSnapshot((await seed.ReadOrSowAsync(store, cancellationToken)).Content);
        if (await new PersonLookup(pending, streams, words).FindAsync(register, who, cancellationToken) is not { } person)
        {
            return ExitCode.WrongUsage;
        }

        await ShowAsync(register, person, cancellationToken);
        if (!yes && !await IsAgreedAsync(cancellationToken))
        {
            streams.Note(words.NotErased);
            return ExitCode.Failed;
        }

        return Told(await erasure.RunAsync(person.Id, $"terminal/{Environment.UserName}", cancellationToken));
    }

    private async Task ShowAsync(RegisterSnapshot register, Person person, CancellationToken cancellationToken)
    {
        var needles = await traces.NeedlesAsync(register.Content, person.Id, cancellationToken);
        var copies = await traces.FindAsync(needles, cancellationToken).CountAsync(row => !RowRedaction.IsOfRegister(row.Key), cancellationToken);
        var dossier = await dossiers.ReadAsync(register, person, words, cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        streams.Note(CliTexts.Fill(words.EraseOf, person.Name, person.Id));
        streams.Note(words.Goes);
        streams.Note(CliTexts.Fill(words.GoesRow, register.HoldingsOf(person.Id).Count(holding => !(holding.Validity.To < today))));
        streams.Note(CliTexts.Fill(words.GoesCopies, copies));
        streams.Note(words.Stays);
        streams.Note(CliTexts.Fill(words.StaysRows, dossier.Holdings.Rows.Count, dossier.ChangesAbout.Rows.Count));
    }

    private async Task<bool> IsAgreedAsync(CancellationToken cancellationToken)
    {
        if (!streams.IsInteractive)
        {
            return false;
        }

        streams.Error.Write(words.Ask);
        return words.Yes.Equals((await streams.Input.ReadLineAsync(cancellationToken))?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private int Told(ErasureOutcome outcome)
    {
        switch (outcome)
        {
            case ErasureOutcome.Erased(var shared):
                foreach (var name in shared)
                {
                    streams.Note(CliTexts.Fill(words.SharedName, name));
                }

                streams.Result(words.Erased);
                return ExitCode.Done;
            case ErasureOutcome.Remains(var rows):
                streams.Result(rows.Count > 0 ? words.Remains : words.FileNotRewritten);
                foreach (var row in rows)
                {
                    streams.Result($"  {row}");
                }

                return ExitCode.Incomplete;
            case ErasureOutcome.Overtaken:
                streams.Note(words.Overtaken);
                return ExitCode.Failed;
            default:
                return ExitCode.WrongUsage;
        }
    }
}
