namespace Samverkan.Meetings.Minutes.Export;

/// <summary>A file that is written record by record: none is kept. One that was not ended is not whole.</summary>
public interface IRecordsFile<in T>
{
    void Begin();

    void Add(T record);

    void End();
}
