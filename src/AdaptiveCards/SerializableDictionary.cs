namespace AdaptiveCards;

public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull;
