using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Bot.Storage;
using Samverkan.Meetings.FollowUp;

namespace Samverkan.Bot.Minutes;

/// <summary>The records of meetings as rows.</summary>
internal static class MinutesRows
{
    private const string Json = "Json";

    // Of an action item, beside the whole of it: what a list is narrowed by. Empty where there is none.
    private const string State = "State";
    private const string Who = "Who";
    private const string Due = "Due";
    private const string DayForm = "yyyy-MM-dd";

    public static Stored<T> Of<T>(Row row, JsonTypeInfo<T> type)
        where T : class =>
        new(JsonSerializer.Deserialize(row.Values.Document(Json).Span, type) ?? throw new InvalidDataException("A record of a meeting is empty."), row.Key, row.ETag);

    public static async Task<Stored<T>?> FindAsync<T>(IRowStore rows, RowKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        await rows.FindAsync(key, cancellationToken) is { } row ? Of(row, type) : null;

    /// <exception cref="InvalidDataException">It is no row of an action item.</exception>
    public static ActionHead HeadOf(Row row) => new(
        MinutesKeys.GroupOfAction(row.Key),
        Enum.TryParse<ActionState>(row.Values.Text(State), out var state) ? state : throw new InvalidDataException("An action item has no state."),
        row.Values.Text(Who) is { Length: > 0 } who ? who : null,
        row.Values.Text(Due) is { Length: > 0 } due ? DateOnly.ParseExact(due, DayForm, CultureInfo.InvariantCulture) : null);

    /// <summary>What an action item says.</summary>
    public static string WhatOf(Row row)
    {
        var reader = new Utf8JsonReader(row.Values.Document(Json).Span);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(nameof(ActionItem.What)))
            {
                return reader.Read() ? reader.GetString() ?? string.Empty : string.Empty;
            }
        }

        return string.Empty;
    }

    /// <summary>What a record takes of a row, in bytes.</summary>
    public static int SizeOf<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type).Length;

    /// <param name="before">Null for one that is new.</param>
    public static RowWrite Put<T>(RowKey key, T value, JsonTypeInfo<T> type, ETag? before) => Put(key, Values(value, type), before);

    /// <param name="before">Null for one that is new.</param>
    public static RowWrite Put(ActionItem item, ETag? before)
    {
        var values = Values(item, MinutesJson.Stored.ActionItem);
        values[State] = $"{item.State}";
        values[Who] = item.Who ?? string.Empty;
        values[Due] = item.Due?.ToString(DayForm, CultureInfo.InvariantCulture) ?? string.Empty;
        return Put(MinutesKeys.Action(item.Id), values, before);
    }

    private static RowWrite Put(RowKey key, RowValues values, ETag? before) => before is { } etag ? new RowWrite.Replace(key, values, etag) : new RowWrite.Insert(key, values);

    private static RowValues Values<T>(T value, JsonTypeInfo<T> type) => new RowValues().WithDocument(Json, JsonSerializer.SerializeToUtf8Bytes(value, type));
}
