using System.CommandLine;
using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Cli.Plans;

/// <summary><c>apply</c>: goes on with what was cut off, shows the plan, asks, and does it.</summary>
internal sealed class ApplyCommand(TeamPlans plans, Lazy<Provisioner> provisioner, RunWork work, CurrentRegister register, TerminalStreams streams, CliTexts texts)
{
    private readonly PlanCliTexts words = PlanCliTexts.In(texts.Language);

    private PlanPage Page => new(streams, texts, register.Engine.Register);

    public static Command Syntax(Func<ApplyCommand> command)
    {
        var (yes, adopt) = (new Option<bool>("--yes"), new Option<string[]>("--adopt") { Arity = ArgumentArity.OneOrMore });
        var syntax = new Command("apply") { yes, adopt };
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetValue(yes), parsed.GetValue(adopt) ?? [], cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(bool yes, string[] adopt, CancellationToken cancellationToken)
    {
        if (!plans.HasTeam())
        {
            return ExitCode.Failed;
        }

        await register.LoadAsync(cancellationToken);
        if (await work.ResumeAsync(cancellationToken) is { } resumed)
        {
            Tell(resumed.Done, resumed, []);
        }

        if (await plans.ReadAsync(cancellationToken) is not { } plan)
        {
            return ExitCode.Failed;
        }

        if (adopt.FirstOrDefault(name => !plan.Lines.Any(line => IsNamed(line, name))) is { } unknown)
        {
            streams.Note(CliTexts.Fill(words.NothingToAdopt, unknown));
            return ExitCode.WrongUsage;
        }

        var (isDone, code) = await RunAsync(new Wanted(plan, adopt), yes, cancellationToken);
        if (!isDone || adopt.Length == 0)
        {
            return code;
        }

        // What belongs in a channel that was taken over is in no plan before.
        return await plans.ReadAsync(cancellationToken) is { } next ? Math.Max(code, (await RunAsync(new Wanted(next, []), yes, cancellationToken)).Code) : ExitCode.Failed;
    }

    private async Task<(bool IsDone, int Code)> RunAsync(Wanted shown, bool yes, CancellationToken cancellationToken)
    {
        if (await AgreedAsync(shown, yes, cancellationToken) is not { } wanted)
        {
            return (false, ExitCode.Incomplete);
        }

        var ids = new List<string?>();
        foreach (var line in wanted.Adopted)
        {
            ids.Add(await provisioner.Value.MendAsync(line, Approver, null, cancellationToken));
        }

        ids.Add(await provisioner.Value.ApproveAsync(wanted.Plan, Approver, null, cancellationToken));
        var end = await work.FinishAsync([.. ids.OfType<string>()], cancellationToken);
        var left = wanted.Plan.Blocked.Except(wanted.Adopted).ToList();
        if (wanted.IsNothing)
        {
            streams.Note(words.NothingToDo);
        }
        else
        {
            // What only the ledger got to know was not asked for.
            Tell(wanted.Count - end.Blocked.Count, end, left);
        }

        if (wanted.Plan.Deviations.Any())
        {
            streams.Note(CliTexts.Fill(words.SeeDrift, wanted.Plan.Deviations.Count()));
        }

        return (true, end.Blocked.Count + left.Count > 0 ? ExitCode.Incomplete : ExitCode.Done);
    }

    /// <summary>Shows it and asks. What somebody said yes to is what is done: when the world has moved meanwhile, it is shown and asked anew.</summary>
    /// <returns>Null when nobody agreed.</returns>
    private async Task<Wanted?> AgreedAsync(Wanted wanted, bool yes, CancellationToken cancellationToken)
    {
        while (true)
        {
            Page.Write(wanted.Plan, all: false);
            if (yes || wanted.IsNothing)
            {
                return wanted;
            }

            if (!await IsAgreedAsync(cancellationToken) || await plans.ReadAsync(cancellationToken) is not { } again)
            {
                return null;
            }

            var now = wanted with { Plan = again };
            if (now.Hash == wanted.Hash)
            {
                return now;
            }

            streams.Note(words.Moved);
            wanted = now;
        }
    }

    private async Task<bool> IsAgreedAsync(CancellationToken cancellationToken)
    {
        if (!streams.IsInteractive)
        {
            streams.Note(words.SayYes);
            return false;
        }

        streams.Error.Write(words.Ask);
        var answer = (await streams.Input.ReadLineAsync(cancellationToken))?.Trim() ?? string.Empty;
        if (words.Yes.Split(' ').Contains(answer, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        streams.Note(words.NotDone);
        return false;
    }

    /// <param name="left">What could not even be begun.</param>
    private void Tell(int done, RunEnd end, List<PlanLine> left)
    {
        streams.Result();
        streams.Result(CliTexts.Fill(words.Summary, done, end.Blocked.Count + left.Count));
        Page.Blocked(end.Blocked);
        Page.Blocked(left);
    }

    private static string Approver => $"terminal/{Environment.UserName}";

    private static bool IsNamed(PlanLine line, string name) => line.Adoption?.Name.Equals(name, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What apply was told to do of a plan.</summary>
    /// <param name="Adopt">The names of channels to take over.</param>
    private sealed record Wanted(Plan Plan, IReadOnlyList<string> Adopt)
    {
        public IReadOnlyList<PlanLine> Adopted => [.. Plan.Lines.Where(line => Adopt.Any(name => IsNamed(line, name)))];

        public int Count => Plan.ToDo.Count() + Adopted.Count;

        public bool IsNothing => Count == 0;

        public string Hash => PlanHash.Of(Plan.ToDo.Concat(Adopted));
    }
}
