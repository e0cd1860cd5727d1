namespace Microsoft.Bot.Builder;

/// <summary>What middleware and adapter leave for the rest of the turn; by name, or by the name of a type.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    public T? Get<T>(string key)
        where T : class => TryGetValue(key, out var value) ? value as T : null;

    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>());

    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>(), value);

    public void Set<T>(string key, T value)
        where T : class
    {
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(KeyOf<T>(), value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        foreach (var value in Values)
        {
            if (!ReferenceEquals(value, this) && value is IDisposable disposable)
                disposable.Dispose();
        }
    }

    private static string KeyOf<T>() => typeof(T).FullName!;
}
