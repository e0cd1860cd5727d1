namespace Samverkan.GraphSimulator;

public enum FaultPoint
{
    /// <summary>The request has arrived; nothing is changed.</summary>
    Before,

    /// <summary>What it changes is in the file; nobody has been answered.</summary>
    After,
}
