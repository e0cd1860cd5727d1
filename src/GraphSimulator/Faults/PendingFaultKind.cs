namespace Samverkan.GraphSimulator.Faults;

internal enum PendingFaultKind
{
    Throttle,
    UnavailableBefore,
    UnavailableAfter,
    LostResponse,
}
