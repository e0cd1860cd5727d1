using Microsoft.Bot.Schema;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Storage;

namespace Samverkan.Bot.Outbound;

/// <summary>Somebody whom the bot reaches in a conversation with nobody else.</summary>
/// <param name="Language">That of the client he or she last wrote from.</param>
internal sealed record KnownPerson(DirectoryIdentity Identity, KnownConversation Chat, Language Language)
{
    private const string English = "en";
    private const string Swedish = "sv";

    /// <returns>Null when it is no such conversation, or not told whose.</returns>
    public static KnownPerson? Of(Activity activity) =>
        activity.KindOfConversation() == ConversationKind.Personal
        && activity is { ServiceUrl: not null, Conversation.TenantId: { } tenant, From.AadObjectId: { } objectId }
        && DirectoryIdentity.Parse($"{tenant}/{objectId}") is { } identity
            ? new KnownPerson(identity, KnownConversation.Of(activity), UserLanguage.Of(activity))
            : null;

    /// <exception cref="InvalidDataException">The row lacks a value.</exception>
    public static KnownPerson Of(Row row) => new(
        DirectoryIdentity.Parse(row.Values.Text(nameof(Identity))) ?? throw new InvalidDataException("The row says of nobody where he or she is reached."),
        KnownConversation.Of(row),
        row.Values.Text(nameof(Language)) == English ? Language.English : Language.Swedish);

    public RowValues Values()
    {
        var values = Chat.Values();
        values[nameof(Identity)] = $"{Identity.Tenant}/{Identity.ObjectId}";
        values[nameof(Language)] = Language == Language.English ? English : Swedish;
        return values;
    }
}
