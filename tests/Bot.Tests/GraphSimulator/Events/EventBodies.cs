namespace Samverkan.Bot.Tests.GraphSimulator.Events;

/// <summary>What a client sends for a meeting.</summary>
internal static class EventBodies
{
    public const string Property = "String {2c3a9f2e-6a1d-4d6b-9a51-0b7f6f2d8a10} Name samverkan";

    public static string Of(string start = "2026-10-06T09:00:00", string end = "2026-10-06T11:00:00", string zone = "W. Europe Standard Time", string? transaction = null, string key = "lok/2026-10") =>
        $$"""
        {
          "subject": "LÖK-nätverket",
          "body": { "contentType": "html", "content": "<p>Dagordning</p>" },
          "start": { "dateTime": "{{start}}", "timeZone": "{{zone}}" },
          "end": { "dateTime": "{{end}}", "timeZone": "{{zone}}" },
          "isOnlineMeeting": true,
          "onlineMeetingProvider": "teamsForBusiness",
          "attendees": [{ "type": "required", "emailAddress": { "address": "siv@stad.example", "name": "Siv Testsson" } }],
          "singleValueExtendedProperties": [{ "id": "{{Property}}", "value": "{{key}}" }],
          "transactionId": "{{transaction ?? Guid.NewGuid().ToString()}}"
        }
        """;

    public static string Attendees(int count)
    {
        var all = Enumerable.Range(0, count).Select(i => $$"""{ "emailAddress": { "address": "a{{i}}@stad.example" } }""");
        return $$"""{ "attendees": [{{string.Join(',', all)}}] }""";
    }
}
