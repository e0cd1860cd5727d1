using System.CommandLine;
using System.Text.Json;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.History;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cli;

/// <summary><c>history</c>: what was changed in the register, when and by whom, the newest first. Nobody with a protected identity is named.</summary>
internal sealed class HistoryCommand(RegisterStore store, RegisterSeed seed, RegisterHistory history, SwedishCalendar calendar, TerminalStreams streams, CliTexts texts)
{
    private readonly HistoryJson json = HistoryJson.Readable();

    public static Command Syntax(CliTexts texts, Func<HistoryCommand> command)
    {
        var (group, person, json) = (new Option<string>("--group"), new Option<string>("--person"), new Option<bool>("--json"));
        var since = Symbols.Date("--since", texts.NoSuchDate);
        var syntax = new Command("history") { group, person, since, json };
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetValue(group), parsed.GetValue(person), parsed.GetValue(since), parsed.GetValue(json), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(string? group, string? person, DateOnly? since, bool asJson, CancellationToken cancellationToken)
    {
        var stored = await seed.ReadOrSowAsync(store, cancellationToken);
        var register = new RegisterSnapshot(stored.Content);
        if (About(register, group, person) is not { } entities)
        {
            return ExitCode.WrongUsage;
        }

        var about = HistoryAbout.Of(register, entities);
        var telling = new HistoryTelling(register, texts.Language, calendar) { MaySeeWho = true, MaySeeDetails = _ => true };
        await foreach (var change in history.BackwardsAsync(stored.Head.Version, cancellationToken))
        {
            if (DateOnly.FromDateTime(calendar.Local(change.At)) < since)
            {
                break;
            }

            if (await history.LookAsync(about, change, cancellationToken) is { } found)
            {
                Write(telling, found, asJson);
            }
        }

        return ExitCode.Done;
    }

    private List<EntityRef>? About(RegisterSnapshot register, string? group, string? person)
    {
        List<EntityRef> entities = [];
        if (group is not null)
        {
            if (register.Find(new GroupId(group)) is null && register.FindPattern(new GroupId(group)) is null)
            {
                streams.Note(CliTexts.Fill(HistoryCliTexts.In(texts.Language).NoSuchGroup, group));
                return null;
            }

            entities.Add(register.FindPattern(new GroupId(group)) is null ? EntityRef.To(new GroupId(group)) : EntityRef.ToPattern(new GroupId(group)));
        }

        if (person is not null)
        {
            if (register.Find(new PersonId(person)) is null)
            {
                streams.Note(CliTexts.Fill(HistoryCliTexts.In(texts.Language).NoSuchPerson, person));
                return null;
            }

            entities.Add(EntityRef.To(new PersonId(person)));
        }

        return entities;
    }

    // A line each: as many as there are, none kept.
    private void Write(HistoryTelling telling, FoundChange found, bool asJson)
    {
        if (asJson)
        {
            var effects = telling.Effects(found).Select(effect => new HistoryEffect(
                effect.Row.Kind.ToString(), effect.Row.Id, effect.What.In(texts.Language), effect.Before?.In(texts.Language), effect.After?.In(texts.Language)));
            var line = new HistoryLine(found.Change.Version, found.Change.At, found.Change.Change.Kind, telling.KeyOf(found.Change.Change.By), found.Change.Change.For is { } proposer ? telling.KeyOf(proposer) : null, found.Matching ?? found.Change.Count, [.. effects]);
            streams.Output.WriteLine(JsonSerializer.Serialize(line, json.HistoryLine));
            return;
        }

        var told = telling.Tell(found);
        streams.Result($"{told.When}  {told.Who}");
        foreach (var line in told.Lines)
        {
            streams.Result($"  {line}");
        }
    }
}
