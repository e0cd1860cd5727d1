using Samverkan.Bot.Provisioning;
using Samverkan.Bot.Provisioning.Inventory;
using Samverkan.Bot.Provisioning.Planning;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Cli.Plans;

/// <summary>Plans for the team that is configured and says meanwhile that it reads Graph, or says why there is no plan.</summary>
internal sealed class TeamPlans(ProvisioningTarget target, CurrentRegister register, Lazy<Provisioner> provisioner, TimeProvider time, TerminalStreams streams, CliTexts texts)
{
    private readonly PlanCliTexts words = PlanCliTexts.In(texts.Language);

    /// <summary>Whether it is said which team it is about; if not, that has been told.</summary>
    public bool HasTeam()
    {
        if (!target.IsSet)
        {
            streams.Note(words.NoTeam);
        }

        return target.IsSet;
    }

    /// <returns>Null when there is none, which has been told.</returns>
    public async Task<Plan?> ReadAsync(CancellationToken cancellationToken)
    {
        await register.LoadAsync(cancellationToken);
        var (plan, why) = await TryAsync(cancellationToken);
        if (why is not null)
        {
            streams.Note(why);
        }

        return plan;
    }

    private async Task<(Plan? Plan, string? Why)> TryAsync(CancellationToken cancellationToken)
    {
        var progress = new ProgressLine(streams, time, _ => words.Reading, 0);
        progress.Show(words.Reading);
        try
        {
            return (await provisioner.Value.PlanAsync(cancellationToken), null);
        }
        catch (GraphSilentException silent) when (silent.InnerException is { } login)
        {
            return (null, CliTexts.Fill(words.NoLogin, login.Message));
        }
        catch (GraphSilentException silent)
        {
            return (null, CliTexts.Fill(words.GraphSilent, silent.Message));
        }
        finally
        {
            progress.Clear();
        }
    }
}
