using Samverkan.Bot.Jobs;
using Samverkan.Bot.Provisioning.Ledger;

namespace Samverkan.Bot.Provisioning.Applying;

/// <summary>The jobs that make runs go on.</summary>
internal static class RunJobs
{
    public const string Kind = "provision";

    public static Job New(string team, TimeProvider time) => Job.New(ProvisioningKeys.Partition(team), Kind, "runs", time.GetUtcNow(), time);
}
