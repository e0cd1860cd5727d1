using System.CommandLine;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Edits;

namespace Samverkan.Bot.Cli;

/// <summary><c>import</c>: shows what a file changes in the register and, unless it is a dry run, writes all of it or nothing.</summary>
internal sealed class ImportCommand(RegisterStore store, RegisterSeed seed, SwedishCalendar calendar, TimeProvider time, TerminalStreams streams, CliTexts texts)
{
    /// <summary>How often a change is made again on what somebody else wrote meanwhile.</summary>
    private const int Attempts = 5;

    private static RegisterChange Change => new("import", $"terminal/{Environment.UserName}");

    public static Command Syntax(CliTexts texts, Func<ImportCommand> command)
    {
        // That there is one file is checked here and not by the arity, whose message is in English.
        var files = new Argument<string[]>("file") { Arity = ArgumentArity.ZeroOrMore };
        var dryRun = new Option<bool>("--dry-run");
        var all = new Option<bool>("--all");
        var syntax = new Command("import") { files, dryRun, all };
        syntax.Validators.Add(result =>
        {
            if (result.GetValue(files) is not [_])
            {
                result.AddError(result.GetValue(files) is [_, _, ..] ? texts.OneFile : texts.NoFile);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetRequiredValue(files)[0], parsed.GetValue(dryRun), parsed.GetValue(all), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string path, bool dryRun, bool all, CancellationToken cancellationToken)
    {
        var progress = new ImportProgress(streams, texts, time);
        var file = new ImportFiles(streams, texts, progress).Open(path);
        try
        {
            return file is null ? ExitCode.Failed : await RunAsync(file, path, dryRun, new DiffPage(streams, texts, all), progress, cancellationToken);
        }
        finally
        {
            progress.End();
        }
    }

    private async Task<int> RunAsync(ImportFile file, string path, bool dryRun, DiffPage page, ImportProgress progress, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            progress.Comparing();
            var present = await seed.ReadOrSowAsync(store, cancellationToken);
            var reading = file.Over(present.Content, calendar.Today);
            progress.End();
            switch (reading)
            {
                case ImportReading.Rejected rejected:
                    new FindingsPage(streams, texts).Write(path, rejected.Findings);
                    return ExitCode.Failed;
                case ImportReading.Planned { Diff.IsEmpty: true }:
                    streams.Note(texts.NoDifference);
                    return ExitCode.Done;
                case ImportReading.Planned planned when dryRun:
                    page.Write(planned.Diff);
                    streams.Note(texts.NothingWritten);
                    return ExitCode.Done;
                case ImportReading.Planned planned when await WriteAsync(present, planned, progress, cancellationToken):
                    page.Write(planned.Diff);
                    streams.Note(texts.Written);
                    await store.SweepAsync(cancellationToken);
                    return ExitCode.Done;
            }
        }

        streams.Note(texts.ChangedMeanwhile);
        return ExitCode.Failed;
    }

    /// <returns>False when somebody else wrote meanwhile.</returns>
    private async Task<bool> WriteAsync(StoredRegister present, ImportReading.Planned planned, ImportProgress progress, CancellationToken cancellationToken)
    {
        // Every row anew, and each that changes once more for the audit.
        var written = progress.Writing(RowList.All.Sum(list => list.Of(planned.Diff.Result).Count()) + planned.Diff.Changes.Count);
        var outcome = await store.ReplaceAsync(present, planned.Diff.Result, Change, cancellationToken, written);
        progress.End();
        return outcome is ChangeOutcome.Changed;
    }
}
