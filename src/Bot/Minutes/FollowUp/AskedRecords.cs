using System.Text.Json;
using Samverkan.Questions.Asked;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Minutes.FollowUp;

/// <summary>What was asked for of the records, as the button has it that shows more of them. Anybody can forge it, so rights are read again.</summary>
internal sealed record AskedRecords(string Kind, RecordFilter Filter)
{
    /// <returns>Null for what is no question for records.</returns>
    public static string? Write(Question question) => question switch
    {
        Question.ListActions asked => Write(nameof(Question.ListActions), asked.Filter),
        Question.ListDecisions asked => Write(nameof(Question.ListDecisions), asked.Filter),
        Question.ListMeetings asked => Write(nameof(Question.ListMeetings), asked.Filter),
        _ => null,
    };

    /// <param name="seesProtected">Whether it may be asked of people with protected identity.</param>
    /// <returns>Null for what no button of ours says, or what is not there.</returns>
    public static Question? Read(string? text, RegisterSnapshot register, bool seesProtected)
    {
        try
        {
            return text is not null && JsonSerializer.Deserialize(text, AskedRecordsJson.Default.AskedRecords) is { Filter: { Who: not null, Words: not null } filter } asked && Knows(filter, register, seesProtected)
                ? asked.Kind switch
                {
                    nameof(Question.ListActions) => new Question.ListActions(filter),
                    nameof(Question.ListDecisions) => new Question.ListDecisions(filter),
                    nameof(Question.ListMeetings) => new Question.ListMeetings(filter),
                    _ => null,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(string kind, RecordFilter filter) => JsonSerializer.Serialize(new AskedRecords(kind, filter with { CountOnly = false }), AskedRecordsJson.Default.AskedRecords);

    private static bool Knows(RecordFilter filter, RegisterSnapshot register, bool seesProtected) =>
        (filter.Group is not { } group || (group.Id is not null && IsGroup(group, register)))
        && (filter.Area is not { } area || (area.Value is not null && register.Find(area) is not null))
        && (filter.Organisation is not { } organisation || (organisation.Value is not null && register.Find(organisation) is not null))
        && filter.Words.All(word => word is not null)
        && filter.Who.All(who => who.Id is not null && IsSomebody(who, register, seesProtected));

    private static bool IsGroup(EntityRef group, RegisterSnapshot register) => group.Kind switch
    {
        EntityKind.Group => register.Find(new GroupId(group.Id)) is not null,
        EntityKind.Pattern => register.Groups.Any(each => each.Pattern?.Value == group.Id),
        _ => false,
    };

    private static bool IsSomebody(EntityRef who, RegisterSnapshot register, bool seesProtected) => who.Kind switch
    {
        EntityKind.Role => register.Find(new RoleId(who.Id)) is not null,
        EntityKind.Person => register.Find(new PersonId(who.Id)) is { } person && (seesProtected || !person.ProtectedIdentity),
        _ => false,
    };
}
