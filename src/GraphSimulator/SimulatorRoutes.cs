using Microsoft.AspNetCore.Routing;

namespace Samverkan.GraphSimulator;

public static class SimulatorRoutes
{
    /// <summary>Graph at <c>/graph/v1.0</c>, its page at <c>/graph</c>, and what the page's forms post to. The <see cref="Simulator"/> comes from the services.</summary>
    public static void MapGraphSimulator(this IEndpointRouteBuilder routes) => throw new NotImplementedException();
}
