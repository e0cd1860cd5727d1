using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphSimulator.Page;

/// <summary>What the fault forms do.</summary>
internal static class FaultActs
{
    private const int MostTimes = 1000;

    private const int LongestSeconds = 86_400;

    public static void Do(SimulatorFaults faults, IFormCollection form)
    {
        switch (form.Needed("act"))
        {
            case "throttle":
                faults.ThrottleNext(Times(form), TimeSpan.FromSeconds(form.Number("seconds", 1, LongestSeconds)), form.Optional("path"));
                break;
            case "unavailable-before":
                faults.UnavailableBefore(Times(form), form.Optional("path"));
                break;
            case "unavailable-after":
                faults.UnavailableAfter(Times(form), form.Optional("path"));
                break;
            case "lose":
                faults.LoseResponses(Times(form), form.Optional("path"));
                break;
            case "delay":
                faults.ChannelDelay = TimeSpan.FromSeconds(form.Number("seconds", 0, LongestSeconds));
                break;
            case "block":
                faults.BlockName(form.Needed("name"));
                break;
            case "unblock":
                faults.UnblockName(form.Needed("name"));
                break;
            case "revoke":
                faults.Revoke(form.Needed("permission"));
                break;
            case "grant":
                faults.Grant(form.Needed("permission"));
                break;
            case "policy-on":
                faults.Set(Policy(form), on: true);
                break;
            case "policy-off":
                faults.Set(Policy(form), on: false);
                break;
            case "clear":
                faults.Clear();
                break;
            case var unknown:
                throw new ArgumentException($"There is no act '{unknown}'.", nameof(form));
        }
    }

    private static int Times(IFormCollection form) => form.Number("times", 1, MostTimes);

    private static PolicyFault Policy(IFormCollection form) =>
        Enum.TryParse<PolicyFault>(form.Needed("policy"), out var policy) && Enum.IsDefined(policy)
            ? policy
            : throw new ArgumentException("There is no such policy.", nameof(form));
}
