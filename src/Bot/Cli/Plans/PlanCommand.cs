using System.CommandLine;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Cli.Plans;

/// <summary><c>plan</c>: what apply would do, what keeps it from doing more, and nothing is done.</summary>
internal sealed class PlanCommand(TeamPlans plans, CurrentRegister register, TerminalStreams streams, CliTexts texts)
{
    public static Command Syntax(Func<PlanCommand> command)
    {
        var (json, all) = (new Option<bool>("--json"), new Option<bool>("--all"));
        var syntax = new Command("plan") { json, all };
        syntax.SetAction((parsed, cancellationToken) => command().RunAsync(parsed.GetValue(json), parsed.GetValue(all), cancellationToken));
        return syntax;
    }

    private async Task<int> RunAsync(bool asJson, bool all, CancellationToken cancellationToken)
    {
        if (!plans.HasTeam() || await plans.ReadAsync(cancellationToken) is not { } plan)
        {
            return ExitCode.Failed;
        }

        if (asJson)
        {
            streams.Output.WriteLine(PlanDocument.Of(plan, PlanPage.Shown(plan, all), texts.Language).Written());
        }
        else
        {
            new PlanPage(streams, texts, register.Engine.Register).Write(plan, all);
        }

        return plan.Blocked.Any() ? ExitCode.Incomplete : ExitCode.Done;
    }
}
