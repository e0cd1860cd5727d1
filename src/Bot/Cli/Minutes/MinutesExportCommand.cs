using System.CommandLine;
using Samverkan.Bot.Cli.Meetings;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Minutes.Export;
using Samverkan.Bot.Provisioning.Desired;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Meetings.Minutes.Export;

namespace Samverkan.Bot.Cli.Minutes;

/// <summary><c>minutes</c>: what was minuted, as a spreadsheet, as JSON or to print. The writers of the files escape what a terminal must not see.</summary>
internal sealed class MinutesExportCommand(RecordsExport records, AskedGroups groups, CurrentRegister register, SwedishCalendar calendar, TerminalStreams streams, CliTexts texts)
{
    private const string Csv = "csv";
    private const string Json = "json";
    private const string Html = "html";

    private const string Minutes = "minutes";
    private const string Decisions = "decisions";
    private const string Actions = "actions";
    private const string Attendance = "attendance";

    private static readonly string[] Formats = [Csv, Json, Html];
    private static readonly string[] Kinds = [Minutes, Decisions, Actions, Attendance];

    private readonly MinutesCliTexts words = MinutesCliTexts.In(texts.Language);

    public static Command Syntax(CliTexts texts, Func<MinutesExportCommand> command)
    {
        var words = MinutesCliTexts.In(texts.Language);
        var group = new Argument<string[]>("group") { Arity = ArgumentArity.ZeroOrMore };
        var (from, to) = (Symbols.Date("--from", texts.NoSuchDate), Symbols.Date("--to", texts.NoSuchDate));
        var (format, what, versions) = (new Option<string>("--format"), new Option<string>("--what"), new Option<bool>("--versions"));
        format.TakeOnly(Formats, words.NoSuchFormat);
        what.TakeOnly(Kinds, words.NoSuchKind);
        var syntax = new Command(Minutes) { group, from, to, format, what, versions };
        syntax.Validators.Add(result =>
        {
            if (result.GetResult(format) is { Tokens: [{ Value: Html }] } && result.GetResult(what) is { Tokens: [{ Value: not Minutes }] })
            {
                result.AddError(words.WholeOnPaper);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(
            parsed.GetValue(group) ?? [],
            new RecordsAsked(null, parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(versions)),
            parsed.GetValue(format) ?? Csv,
            parsed.GetValue(what) ?? Minutes,
            cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string[] named, RecordsAsked asked, string format, string what, CancellationToken cancellationToken)
    {
        if (asked.From > asked.To)
        {
            streams.Note(MeetingCliTexts.In(texts.Language).DaysTurned);
            return ExitCode.WrongUsage;
        }

        await register.LoadAsync(cancellationToken);
        if (named.Length > 0)
        {
            if (groups.Find(named) is not { } chosen)
            {
                return ExitCode.WrongUsage;
            }

            asked = asked with { Groups = chosen };
        }

        var (count, none) = await WriteAsync(asked, format, what, cancellationToken);
        if (count == 0)
        {
            streams.Note(none);
            streams.Note(asked.IsNarrowed ? words.Narrowed : words.HowToGet);
        }

        return ExitCode.Done;
    }

    /// <returns>How many records there were, and what is said where there were none.</returns>
    private async Task<(int Count, string None)> WriteAsync(RecordsAsked asked, string format, string what, CancellationToken cancellationToken)
    {
        using var text = new ExportText(streams.Output);
        var names = new RecordNames(register.Engine.Register, texts.Language, seesProtected: false);
        var said = new ExportWords(texts.Language, MeetingTimes.Stockholm);
        return (what, format) switch
        {
            (Minutes, Html) => (await WriteAsync(records.MinutesAsync(asked, names, cancellationToken), RecordsFiles.Printed(calendar.Today, said, text)), words.NoMinutes),
            (Minutes, Json) => (await WriteAsync(records.MinutesAsync(asked, names, cancellationToken), RecordsFiles.MinutesJson(text)), words.NoMinutes),
            (Minutes, Csv) => (await WriteAsync(records.MinutesAsync(asked, names, cancellationToken), RecordsFiles.MinutesCsv(asked.Versions, said, text)), words.NoMinutes),
            (Decisions, Json) => (await WriteAsync(records.DecisionsAsync(asked, names, cancellationToken), RecordsFiles.DecisionsJson(text)), words.NoDecisions),
            (Decisions, Csv) => (await WriteAsync(records.DecisionsAsync(asked, names, cancellationToken), RecordsFiles.DecisionsCsv(said, text)), words.NoDecisions),
            (Actions, Json) => (await WriteAsync(records.ActionsAsync(asked, names, cancellationToken), RecordsFiles.ActionsJson(text)), words.NoActions),
            (Actions, Csv) => (await WriteAsync(records.ActionsAsync(asked, names, cancellationToken), RecordsFiles.ActionsCsv(said, text)), words.NoActions),
            (Attendance, Json) => (await WriteAsync(records.AttendanceAsync(asked, names, cancellationToken), RecordsFiles.AttendanceJson(text)), words.NoAttendance),
            (Attendance, Csv) => (await WriteAsync(records.AttendanceAsync(asked, names, cancellationToken), RecordsFiles.AttendanceCsv(said, text)), words.NoAttendance),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No writer of this format."),
        };
    }

    private static async Task<int> WriteAsync<T>(IAsyncEnumerable<T> found, IRecordsFile<T> file)
    {
        var count = 0;
        file.Begin();
        await foreach (var record in found)
        {
            file.Add(record);
            count++;
        }

        file.End();
        return count;
    }
}
