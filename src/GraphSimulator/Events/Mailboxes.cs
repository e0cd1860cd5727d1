using Samverkan.GraphSimulator.Requests;
using Samverkan.GraphSimulator.State;
using Samverkan.GraphSimulator.Users;

namespace Samverkan.GraphSimulator.Events;

internal static class Mailboxes
{
    /// <summary>Whose calendar the path names.</summary>
    public static SimulatedUser Mailbox(this Handling handling)
    {
        var user = handling.User() ?? throw new GraphRefusal(404, "ErrorInvalidUser", $"The requested user '{handling.Ids[0]}' is invalid.");
        return user.HasMailbox
            ? user
            : throw new GraphRefusal(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
    }

    public static SimulatedEvent Event(this Handling handling)
    {
        var mailbox = handling.Mailbox();
        return handling.Session.Find(Documents.Events, handling.Ids[1]) is { DeletedAt: null } found && found.Mailbox == mailbox.Id
            ? found
            : throw new GraphRefusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }
}
