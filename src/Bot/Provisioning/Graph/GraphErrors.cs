using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>How the errors of a request without a builder are read: as those of one with.</summary>
internal static class GraphErrors
{
    public static readonly Dictionary<string, ParsableFactory<IParsable>> ByStatus = new()
    {
        ["4XX"] = ODataError.CreateFromDiscriminatorValue,
        ["5XX"] = ODataError.CreateFromDiscriminatorValue,
    };
}
