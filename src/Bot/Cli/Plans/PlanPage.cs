using Samverkan.Bot.Provisioning.Applying;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Register;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>A plan as a table: how many lines of each kind, then the lines of each group with what somebody has to know or do.</summary>
internal sealed class PlanPage(TerminalStreams streams, CliTexts texts, RegisterSnapshot register)
{
    private const string Indent = "  ";

    private readonly PlanCliTexts words = PlanCliTexts.In(texts.Language);

    /// <summary>The lines that somebody reads: of what is unchanged only what is remarkable, unless all is asked for.</summary>
    public static IEnumerable<PlanLine> Shown(Plan plan, bool all) => plan.Lines.Where(line => all || line.Action != PlanAction.Unchanged || line.Key is LineKey.Note);

    public void Write(Plan plan, bool all)
    {
        var counts = PlanCounts.Of(plan);
        streams.Result(CliTexts.Fill(words.Counts, counts.Create, counts.Change, counts.Unchanged, counts.Blocked, counts.Deviation));
        var remarks = Shown(plan, all).ToLookup(line => !all && line is { Action: PlanAction.Unchanged, Key: LineKey.Note });
        Groups(remarks[false], withKeys: false);
        Remarks(remarks[true]);
    }

    /// <summary>What was found, each with the key that a decision on it takes.</summary>
    public void Deviations(IEnumerable<PlanLine> lines) => Groups(lines, withKeys: true);

    /// <summary>What could not be done.</summary>
    public void Blocked(IEnumerable<BlockedLine> lines)
    {
        foreach (var line in lines)
        {
            streams.Result($"{Indent}{line.What.In(texts.Language)}");
            Details(Indent, line.Why, line.Remedy, line.Permission);
        }
    }

    public void Blocked(IEnumerable<PlanLine> lines)
    {
        foreach (var line in lines)
        {
            streams.Result($"{Indent}{line.What.In(texts.Language)}");
            Details(Indent, line.Why, line.Remedy, line.Permission);
        }
    }

    private void Groups(IEnumerable<PlanLine> lines, bool withKeys)
    {
        foreach (var group in lines.GroupBy(line => line.Key.Group))
        {
            streams.Result();
            streams.Result(group.Key.Value == "-" ? words.Team : register.Find(group.Key)?.Names.In(texts.Language) ?? group.Key.Value);
            foreach (var line in group)
            {
                Line(line, withKeys);
            }
        }
    }

    private void Line(PlanLine line, bool withKeys)
    {
        // Of what is made the reason is no sentence: the type of a channel.
        var isMade = line.Action == PlanAction.Create;
        streams.Result($"{Indent}{Word(line.Action).PadRight(Width)}{Indent}{line.What.In(texts.Language)}{(isMade && line.Why is { } kind ? $" ({kind.In(texts.Language)})" : string.Empty)}");
        var margin = Indent + new string(' ', Width);
        Details(margin, isMade ? null : line.Why, line.Remedy, line.Permission);
        if (line.Adoption is { } adoption)
        {
            streams.Result($"{margin}{Indent}{CliTexts.Fill(words.Adopt, adoption.Name)}");
        }

        if (withKeys && line.Action == PlanAction.Deviation)
        {
            streams.Result($"{margin}{Indent}{CliTexts.Fill(words.Key, line.Key)}");
        }
    }

    private void Details(string margin, Localized? why, Localized? remedy, string? permission)
    {
        string?[] details =
        [
            why?.In(texts.Language),
            remedy is null ? null : CliTexts.Fill(texts.Mend, remedy.In(texts.Language)),
            permission is null ? null : CliTexts.Fill(words.Permission, permission),
        ];
        foreach (var detail in details.OfType<string>())
        {
            streams.Result($"{margin}{Indent}{detail}");
        }
    }

    // The same of many groups is said once.
    private void Remarks(IEnumerable<PlanLine> lines)
    {
        foreach (var same in lines.GroupBy(line => line.Why?.In(texts.Language) ?? string.Empty))
        {
            streams.Result();
            streams.Result(same.Count() == 1 ? $"{same.First().What.In(texts.Language)}: {same.Key}" : CliTexts.Fill(words.OfGroups, same.Count(), same.Key));
        }
    }

    private int Width => Enum.GetValues<PlanAction>().Max(action => Word(action).Length);

    private string Word(PlanAction action) => action switch
    {
        PlanAction.Create => words.Create,
        PlanAction.Change => words.Change,
        PlanAction.Blocked => words.Blocked,
        PlanAction.Deviation => words.Deviation,
        _ => words.Unchanged,
    };
}
