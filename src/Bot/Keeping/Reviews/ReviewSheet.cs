using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Access;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Keeping.Forms;
using Samverkan.Register;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Reviews;

/// <summary>What a coordinator vouches for, as it is at this moment.</summary>
/// <param name="Rows">All that he or she keeps and that has not ended.</param>
/// <param name="Mark">The same as long as the rows are as they were, but for who vouched for them last.</param>
/// <param name="VerifiedOn">The oldest day on which somebody vouched for any of it; null when for some nobody ever did.</param>
internal sealed record ReviewSheet(FormCall Call, IReadOnlyList<Organisation> Organisations, IReadOnlyList<RowRef> Rows, string Mark, DateOnly? VerifiedOn)
{
    private const int MarkBytes = 16;

    public static ReviewSheet Of(Actor actor, RegisterSnapshot register, DateOnly today, Language language)
    {
        var call = new FormCall(actor, register, today, language, ClickData.Known(), Proposes: false, []);
        RowRef[] rows = [.. actor.Coordinates.SelectMany(organisation => OwnedRows.Of(register, organisation, today)).Distinct()];
        var entries = Entries(register.Content);
        Entry?[] found = [.. rows.Select(row => entries.GetValueOrDefault(row))];
        var versions = string.Join('\n', rows.Zip(found, (row, entry) => $"{row.Kind} {row.Id} {entry?.Version}").Order(StringComparer.Ordinal));
        return new ReviewSheet(
            call,
            [.. actor.Coordinates.Select(register.Find).OfType<Organisation>()],
            rows,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(versions)).AsSpan(0, MarkBytes)),
            found.Length > 0 && Array.TrueForAll(found, entry => entry?.LastVerified is not null) ? found.Min(entry => entry?.LastVerified?.On) : null);
    }

    /// <summary>The seats that belong to these organisations: first those of groups of their own, then those that each district has.</summary>
    public IEnumerable<SeatInGroup> Seats()
    {
        var today = Call.Register.AsOf(Call.Today);
        return today.Groups.OrderBy(group => group.Pattern is not null)
            .SelectMany(group => today.SeatsOf(group).Select(seat => new SeatInGroup(group, seat)))
            .Where(one => Organisations.Any(organisation => Call.Register.IsWithin(one.Seat.Organisation, organisation.Id)));
    }

    private static Dictionary<RowRef, Entry> Entries(RegisterContent content)
    {
        Dictionary<RowRef, Entry> entries = [];
        Add(content.Roles, RowKind.Role, row => row.Id.Value);
        Add(content.Groups.Concat(content.Patterns.Select(pattern => pattern.Prototype)).SelectMany(group => group.Seats), RowKind.Seat, row => row.Id.Value);
        Add(content.Holdings, RowKind.Holding, row => row.Id.Value);
        Add(content.Substitutions, RowKind.Substitution, row => row.Id.Value);
        Add(content.Persons, RowKind.Person, row => row.Id.Value);
        return entries;

        void Add<T>(IEnumerable<T> rows, RowKind kind, Func<T, string> id)
            where T : Entry
        {
            foreach (var row in rows)
            {
                entries[new RowRef(kind, id(row))] = row;
            }
        }
    }
}
