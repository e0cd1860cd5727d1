namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>What Graph says when it will not do something.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Graph's word for it, such as <c>NameAlreadyExists</c>.</param>
/// <param name="Message">In English and for operators; it is never shown to users.</param>
/// <param name="RequestId">By which Microsoft's support finds the request.</param>
internal sealed record GraphRefusal(int Status, string Code, string Message, string? RequestId)
{
    private const string NameTakenMessage = "Channel name already existed";
    private const string NoPolicyMessage = "application access policy";
    private const string NotOfPolicyMessage = "is not allowed to perform operations on the user";

    /// <summary>The channel's name is in use, perhaps by a channel that was deleted within 30 days. Source: reference of Microsoft Graph, channels.</summary>
    public bool IsNameTaken => Status is 400 or 409 && (Code == "NameAlreadyExists" || Message.Contains(NameTakenMessage, StringComparison.OrdinalIgnoreCase));

    public bool IsForbidden => Status is 401 or 403;

    /// <summary>No policy of Teams lets the app at the meetings of this organiser. Source: answers of Microsoft Graph, in both of the words that it has for it.</summary>
    public bool LacksPolicy => IsForbidden && (Message.Contains(NoPolicyMessage, StringComparison.OrdinalIgnoreCase) || Message.Contains(NotOfPolicyMessage, StringComparison.OrdinalIgnoreCase));

    public bool IsNotFound => Status == 404;

    public bool IsThereAlready => Status == 409;
}
