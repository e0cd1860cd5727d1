using Microsoft.Extensions.Options;
using Samverkan.Bot.Provisioning.Graph;
using Samverkan.GraphSimulator;

namespace Samverkan.Bot.Hosting;

/// <summary>The simulated Graph over HTTP, and its page: in Development, where no other Graph was named.</summary>
internal static class SimulatedGraph
{
    public static void MapSimulatedGraph(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<GraphOptions>>().Value.IsSimulated(app.Environment.IsDevelopment()))
        {
            app.MapGraphSimulator();
        }
    }
}
