using System.CommandLine;
using System.Text.Json;
using Samverkan.Bot.Meetings;
using Samverkan.Bot.Meetings.Calendar;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cli.Meetings;

/// <summary><c>meetings</c>: the meetings that the bot has in the calendar, as a list, as JSON or as a file for calendars.</summary>
internal sealed class MeetingsCommand(ProvisioningTarget target, KnownMeetings meetings, AskedGroups groups, CurrentRegister register, TimeProvider time, TerminalStreams streams, CliTexts texts)
{
    private readonly MeetingCliTexts words = MeetingCliTexts.In(texts.Language);

    public static Command Syntax(CliTexts texts, Func<MeetingsCommand> command)
    {
        var words = MeetingCliTexts.In(texts.Language);
        var group = new Argument<string[]>("group") { Arity = ArgumentArity.ZeroOrMore };
        var (past, person, json, ics) = (new Option<bool>("--past"), new Option<string>("--person"), new Option<bool>("--json"), new Option<bool>("--ics"));
        var (from, to) = (Symbols.Date("--from", texts.NoSuchDate), Symbols.Date("--to", texts.NoSuchDate));
        var syntax = new Command("meetings") { group, past, from, to, person, json, ics };
        syntax.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(ics))
            {
                result.AddError(words.OneForm);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(
            new MeetingsAsked(parsed.GetValue(group) ?? [], parsed.GetValue(past), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(person)),
            parsed.GetValue(json),
            parsed.GetValue(ics),
            cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(MeetingsAsked asked, bool asJson, bool asIcs, CancellationToken cancellationToken)
    {
        if (!target.IsSet)
        {
            streams.Note(words.NoTeam);
            return ExitCode.Failed;
        }

        if (asked.From > asked.To)
        {
            streams.Note(words.DaysTurned);
            return ExitCode.WrongUsage;
        }

        await register.LoadAsync(cancellationToken);
        if (Filter(asked) is not { } takes)
        {
            return ExitCode.WrongUsage;
        }

        await meetings.LoadAsync(cancellationToken);
        var now = time.GetUtcNow();
        List<KnownMeeting> found = [.. meetings.All.Where(meeting => takes(meeting) && asked.Takes(meeting, now))];
        Write(found, asJson, asIcs, now);
        if (found.Count == 0)
        {
            streams.Note(asked.Nothing(words));
            streams.Note(words.HowToGet);
        }

        return ExitCode.Done;
    }

    /// <returns>Null where a group or a person is not there, which has been told.</returns>
    private Func<KnownMeeting, bool>? Filter(MeetingsAsked asked)
    {
        var (chosen, known) = (asked.Groups.Count == 0 ? null : groups.Find(asked.Groups), register.Engine.Register);
        if (asked.Groups.Count > 0 && chosen is null)
        {
            return null;
        }

        // Where somebody with protected identity sits is told here no more than the name.
        if (asked.Person is { } id && known.Find(new PersonId(id)) is not { ProtectedIdentity: false })
        {
            streams.Note(CliTexts.Fill(words.NoSuchPerson, id));
            return null;
        }

        var own = asked.Person is null ? null : new OwnMeetings(known, [new PersonId(asked.Person)]);
        return meeting => chosen?.Contains(meeting.Group) != false && own?.Has(meeting) != false;
    }

    private void Write(List<KnownMeeting> found, bool asJson, bool asIcs, DateTimeOffset now)
    {
        var known = register.Engine.Register;
        if (asJson)
        {
            streams.Output.WriteLine(JsonSerializer.Serialize<IReadOnlyList<MeetingDocument>>([.. found.Select(meeting => MeetingDocument.Of(meeting, known, texts.Language))], MeetingJson.Readable().IReadOnlyListMeetingDocument));
        }
        else if (asIcs)
        {
            var title = found.Select(meeting => meeting.Group).Distinct().ToList() is [var only] ? known.Find(only)?.Names.In(texts.Language) : null;
            streams.Output.Write(MeetingsIcs.Of(found, known, target.Team, title ?? words.Title, now, texts.Language));
        }
        else
        {
            var times = found.Select(meeting => Hours.Of(meeting.Start, meeting.End, texts.Language)).ToList();
            foreach (var (meeting, when) in found.Zip(times))
            {
                streams.Result($"{when.PadRight(times.Max(one => one.Length))}  {known.Find(meeting.Group)?.Names.In(texts.Language) ?? meeting.Group.Value}");
            }
        }
    }
}
