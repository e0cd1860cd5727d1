namespace Samverkan.Questions.Readings.Records;

/// <summary>What kind of record is asked for.</summary>
internal enum RecordKind
{
    Actions,
    Decisions,
    Meetings,
}
