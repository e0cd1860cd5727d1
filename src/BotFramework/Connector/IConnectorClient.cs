namespace Microsoft.Bot.Connector;

public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }
    IConversations Conversations { get; }
}
