using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Samverkan.Meetings.Minutes.Export;

/// <summary>Records as one JSON array.</summary>
internal sealed class JsonFile<T>(JsonTypeInfo<T> type, TextWriter text) : IRecordsFile<T>
{
    private bool isEmpty = true;

    public void Begin() => text.Write('[');

    public void Add(T record)
    {
        text.Write(isEmpty ? "\n" : ",\n");
        text.Write(JsonSerializer.Serialize(record, type));
        isEmpty = false;
    }

    public void End() => text.Write(isEmpty ? "]\n" : "\n]\n");
}
