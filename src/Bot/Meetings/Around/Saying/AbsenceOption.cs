using System.Security.Cryptography;
using System.Text;
using Samverkan.Bot.Meetings.Around.Agendas;

namespace Samverkan.Bot.Meetings.Around.Saying;

/// <summary>One thing that can be said of a place: who has it instead, or nobody.</summary>
/// <param name="Title">As the list of the form has it.</param>
/// <param name="IsOwn">Whether the place is that of who says it.</param>
internal sealed record AbsenceOption(Absence Absence, string Title, bool IsOwn)
{
    private const int BytesOfMark = 6;

    /// <summary>What a form has of it: an id of a person can hold a name.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Absence.Seat}\n{Absence.Holder}\n{Absence.Substitute}")).AsSpan(0, BytesOfMark));
}
