namespace Samverkan.Bot.Meetings;

/// <summary>Which addresses may be shown as where a meeting is joined: https, in Development this machine too.</summary>
internal sealed record JoinRule(bool IsDevelopment)
{
    /// <returns>Null for what may not be shown.</returns>
    public Uri? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && Allows(url) ? url : null;

    private bool Allows(Uri url) => url.UserInfo.Length == 0 && (url.Scheme == Uri.UriSchemeHttps || (IsDevelopment && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
