using Samverkan.GraphSimulator.Apps;
using Samverkan.GraphSimulator.Channels;
using Samverkan.GraphSimulator.Events;
using Samverkan.GraphSimulator.Meetings;
using Samverkan.GraphSimulator.Members;
using Samverkan.GraphSimulator.Tabs;
using Samverkan.GraphSimulator.Users;

namespace Samverkan.GraphSimulator.Requests;

internal static class Routing
{
    private static readonly Route[] All =
    [
        .. ChannelRoutes.All, .. MemberRoutes.All, .. TabRoutes.All, .. AppRoutes.All, .. UserRoutes.All, .. EventRoutes.All, .. MeetingRoutes.All,
    ];

    public static (Route Route, IReadOnlyList<string> Ids) Find(GraphCall call)
    {
        var isKnown = false;
        foreach (var route in All)
        {
            if (route.Match(call.Segments) is { } ids)
            {
                if (route.Method == call.Method)
                {
                    return (route, ids);
                }

                isKnown = true;
            }
        }

        throw isKnown
            ? new GraphRefusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
            : new GraphRefusal(404, "ResourceNotFound", $"Resource not found for the segment '{(call.Segments is [.., var last] ? last : "")}'.");
    }
}
