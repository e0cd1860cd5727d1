using System.CommandLine;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Ledger;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Cli.Plans;

/// <summary><c>drift</c>: what people have changed in Teams and Outlook, and the decision on it: mend it, or leave it as it is from now on.</summary>
internal sealed class DriftCommand(TeamPlans plans, Lazy<Provisioner> provisioner, RunWork work, CurrentRegister register, TerminalStreams streams, CliTexts texts)
{
    private const string All = "all";

    private readonly PlanCliTexts words = PlanCliTexts.In(texts.Language);

    public static Command Syntax(CliTexts texts, Func<DriftCommand> command)
    {
        var json = new Option<bool>("--json");
        var (mend, accept) = (new Option<string[]>("--mend") { Arity = ArgumentArity.OneOrMore }, new Option<string[]>("--accept") { Arity = ArgumentArity.OneOrMore });
        var syntax = new Command("drift") { json, mend, accept };
        syntax.Validators.Add(result =>
        {
            if (result.GetValue(json) && (result.GetResult(mend) is not null || result.GetResult(accept) is not null))
            {
                result.AddError(PlanCliTexts.In(texts.Language).JsonOnlyLists);
            }
        });
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetValue(json), parsed.GetValue(mend) ?? [], parsed.GetValue(accept) ?? [], cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(bool asJson, string[] mend, string[] accept, CancellationToken cancellationToken)
    {
        if (!plans.HasTeam() || await plans.ReadAsync(cancellationToken) is not { } plan)
        {
            return ExitCode.Failed;
        }

        // Nothing was found is not said of what could not be looked at.
        List<PlanLine> found = [.. plan.Lines.Where(line => line.Action == PlanAction.Deviation || IsUnreadable(line))];
        if (mend.Length + accept.Length > 0)
        {
            return await DecideAsync([.. plan.Deviations], mend, accept, cancellationToken);
        }

        if (asJson)
        {
            streams.Output.WriteLine(PlanDocument.Of(plan, found, texts.Language).Written());
        }
        else
        {
            List(found);
        }

        return found.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
    }

    private void List(List<PlanLine> found)
    {
        var deviations = found.Count(line => line.Action == PlanAction.Deviation);
        streams.Result(found.Count == 0 ? words.NoDrift : CliTexts.Fill(words.Drift, deviations));
        new PlanPage(streams, texts, register.Engine.Register).Deviations(found);
        if (deviations > 0)
        {
            streams.Note(words.HowToDecide);
        }
    }

    private async Task<int> DecideAsync(List<PlanLine> found, string[] mend, string[] accept, CancellationToken cancellationToken)
    {
        if (mend.Concat(accept).FirstOrDefault(key => key != All && !found.Exists(line => line.Key.ToString() == key)) is { } unknown)
        {
            streams.Note(CliTexts.Fill(words.NoSuchKey, unknown));
            return ExitCode.WrongUsage;
        }

        var (mended, accepted) = (Chosen(found, mend), Chosen(found, accept));
        if (mended.Intersect(accepted).FirstOrDefault() is { } both)
        {
            streams.Note(CliTexts.Fill(words.BothWays, both.Key));
            return ExitCode.WrongUsage;
        }

        if (found.Count == 0)
        {
            streams.Result(words.NoDrift);
            return ExitCode.Done;
        }

        return await DecideAsync(mended, accepted, found.Count - mended.Count - accepted.Count, cancellationToken);
    }

    private async Task<int> DecideAsync(List<PlanLine> mended, List<PlanLine> accepted, int left, CancellationToken cancellationToken)
    {
        var overtaken = 0;
        foreach (var line in accepted)
        {
            overtaken += await provisioner.Value.AcceptAsync(line, cancellationToken) ? 0 : 1;
        }

        var runs = new List<string?>();
        foreach (var line in mended)
        {
            runs.Add(await provisioner.Value.MendAsync(line, $"terminal/{Environment.UserName}", null, cancellationToken));
        }

        var end = mended.Count > 0 ? await work.FinishAsync([.. runs.OfType<string>()], cancellationToken) : new RunEnd(0, []);
        streams.Result(CliTexts.Fill(words.Decided, mended.Count - end.Blocked.Count, accepted.Count - overtaken, end.Blocked.Count));
        new PlanPage(streams, texts, register.Engine.Register).Blocked(end.Blocked);
        if (left + overtaken > 0)
        {
            streams.Note(CliTexts.Fill(words.Undecided, left + overtaken));
        }

        return end.Blocked.Count + left + overtaken > 0 ? ExitCode.Incomplete : ExitCode.Done;
    }

    private static List<PlanLine> Chosen(List<PlanLine> found, string[] keys) => [.. found.Where(line => keys.Contains(All) || keys.Contains(line.Key.ToString()))];

    private static bool IsUnreadable(PlanLine line) => line is { Action: PlanAction.Blocked, Key: LineKey.Note note } && Enum.TryParse<ReadingOf>(note.What, out _);
}
