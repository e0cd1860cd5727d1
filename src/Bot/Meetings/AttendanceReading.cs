using Samverkan.Bot.Access;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Meetings;

/// <summary>What Teams tells of who was in a meeting: a closed set.</summary>
internal abstract record AttendanceReading
{
    private AttendanceReading()
    {
    }

    /// <param name="Attended">Who was there at some time, of all the times that the meeting was held on its day.</param>
    public sealed record Known(IReadOnlySet<DirectoryIdentity> Attended) : AttendanceReading
    {
        public bool Has(Person person) => DirectoryIdentity.Parse($"{person.TenantId}/{person.ObjectId}") is { } identity && Attended.Contains(identity);
    }

    /// <summary>It was not held in Teams, or Teams has not written a report yet: that takes some minutes.</summary>
    public sealed record None : AttendanceReading;

    /// <param name="Permission">The one that is missing, by the name that <c>status</c> and Graph have for it, or the name of Teams' policy.</param>
    public sealed record NotPermitted(string Permission) : AttendanceReading;

    /// <summary>Teams did not answer in time.</summary>
    public sealed record Unavailable : AttendanceReading;
}
