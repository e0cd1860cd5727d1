using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Events;

internal static class EventRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("GET", "users/{}/events", SimulatorPermissions.Calendars, EventReads.List),
        new("GET", "users/{}/calendarView", SimulatorPermissions.Calendars, EventReads.View),
        new("GET", "users/{}/events/{}", SimulatorPermissions.Calendars, EventReads.One),
        new("POST", "users/{}/events", SimulatorPermissions.Calendars, EventChanges.Create),
        new("PATCH", "users/{}/events/{}", SimulatorPermissions.Calendars, EventChanges.Change),
        new("DELETE", "users/{}/events/{}", SimulatorPermissions.Calendars, EventChanges.Delete),
        new("POST", "users/{}/events/{}/cancel", SimulatorPermissions.Calendars, EventChanges.Cancel),
    ];
}
