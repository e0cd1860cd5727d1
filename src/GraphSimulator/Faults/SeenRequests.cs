namespace Samverkan.GraphSimulator.Faults;

/// <summary>What this process was asked, for who counts.</summary>
internal sealed class SeenRequests
{
    private const int Kept = 50_000;

    private readonly Lock turn = new();
    private readonly Queue<SimulatedRequest> requests = [];

    public void Add(SimulatedRequest request)
    {
        lock (turn)
        {
            requests.Enqueue(request);
            if (requests.Count > Kept)
            {
                requests.Dequeue();
            }
        }
    }

    public IReadOnlyList<SimulatedRequest> Read()
    {
        lock (turn)
        {
            return [.. requests];
        }
    }

    public void Clear()
    {
        lock (turn)
        {
            requests.Clear();
        }
    }
}
