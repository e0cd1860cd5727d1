using System.Globalization;
using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class MeetingsForm
{
    private const int WholeDay = 24 * 60;

    public static MeetingPreference Read(Fields fields)
    {
        var usual = MeetingPreference.Default;
        return new MeetingPreference
        {
            Weekdays = fields.Has("weekdays") ? [.. fields.Items("weekdays").Select(item => fields.WordOf("weekdays", item, FileWords.Weekdays))] : usual.Weekdays,
            Start = fields.Time("start") ?? usual.Start,
            Length = fields.Number("minutes", 1, WholeDay) is { } minutes ? TimeSpan.FromMinutes(minutes) : usual.Length,
        };
    }

    public static void Write(YamlText text, MeetingPreference meetings)
    {
        var usual = MeetingPreference.Default;
        if (meetings.Weekdays.SequenceEqual(usual.Weekdays) && meetings.Start == usual.Start && meetings.Length == usual.Length)
        {
            return;
        }

        text.Below("meetings", below =>
        {
            below.Raw("weekdays", YamlText.List(meetings.Weekdays.Select(FileWords.Weekdays.For)));
            below.Field("start", meetings.Start.ToString("HH:mm", CultureInfo.InvariantCulture));
            below.Field("minutes", (int?)meetings.Length.TotalMinutes);
        });
    }
}
