using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Samverkan.GraphSimulator.Page;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator;

public static class SimulatorRoutes
{
    /// <summary>Graph at <c>/graph/v1.0</c>, its page at <c>/graph</c>, and what the page's forms post to. The <see cref="Simulator"/> comes from the services.</summary>
    public static void MapGraphSimulator(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.Map("/graph/v1.0/{**rest}", OverHttp.AnswerAsync);
        routes.MapGet(PageRoutes.Page, PageRoutes.ShowAsync);
        routes.MapPost(PageRoutes.Faults, PageRoutes.ChangeFaultsAsync);
        routes.MapPost(PageRoutes.People, PageRoutes.ActAsync);
        routes.MapPost(PageRoutes.Reset, PageRoutes.ResetAsync);
    }
}
