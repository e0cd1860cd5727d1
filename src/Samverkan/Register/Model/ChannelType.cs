namespace Samverkan.Register.Model;

/// <summary>The kind of Teams channel a group gets.</summary>
public enum ChannelType
{
    Standard,
    Private,
    Shared,
}
