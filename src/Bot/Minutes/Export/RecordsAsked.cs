using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.Export;

/// <summary>Which records are to go out.</summary>
/// <param name="Groups">Null for those of all groups.</param>
/// <param name="From">The first day of the meetings.</param>
/// <param name="To">The last day of the meetings.</param>
/// <param name="Versions">Also what earlier versions said, and what was taken back.</param>
internal sealed record RecordsAsked(IReadOnlySet<GroupId>? Groups, DateOnly? From, DateOnly? To, bool Versions)
{
    public bool IsNarrowed => Groups is not null || From is not null || To is not null;

    public bool Takes(DateOnly day) => !(day < From) && !(day > To);
}
