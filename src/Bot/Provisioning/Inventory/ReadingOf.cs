namespace Samverkan.Bot.Provisioning.Inventory;

/// <summary>What is read of Graph; each needs a permission of its own.</summary>
internal enum ReadingOf
{
    Channels,
    TeamMembers,
    ChannelMembers,
    Calendar,
    Apps,
}
