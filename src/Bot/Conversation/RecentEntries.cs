namespace Samverkan.Bot.Conversation;

/// <summary>
/// Remembers for a while, and never more than it may. Two generations: when the young one is full the old one is forgotten, so what
/// is used stays and nothing needs to be swept.
/// </summary>
internal sealed class RecentEntries<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider time)
    where TKey : notnull
{
    private readonly Lock access = new();
    private Dictionary<TKey, (TValue Value, long At)> young = [];
    private Dictionary<TKey, (TValue Value, long At)> old = [];

    public bool TryGet(TKey key, out TValue? value)
    {
        lock (access)
        {
            var found = (young.TryGetValue(key, out var entry) || old.TryGetValue(key, out entry)) && time.GetElapsedTime(entry.At) < lifetime;
            value = found ? entry.Value : default;
            return found;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (access)
        {
            if (young.Count >= capacity / 2 && !young.ContainsKey(key))
            {
                (young, old) = (old, young);
                young.Clear();
            }

            old.Remove(key);
            young[key] = (value, time.GetTimestamp());
        }
    }

    /// <returns>False when it was known already.</returns>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (access)
        {
            if (TryGet(key, out _))
            {
                return false;
            }

            Set(key, value);
            return true;
        }
    }

    public void Remove(TKey key)
    {
        lock (access)
        {
            young.Remove(key);
            old.Remove(key);
        }
    }
}
