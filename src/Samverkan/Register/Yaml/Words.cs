namespace Samverkan.Register.Yaml;

/// <summary>The words the file uses for the values of a closed set.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] pairs)
{
    public IEnumerable<string> All => pairs.Select(pair => pair.Word);

    public bool TryFind(string word, out T value)
    {
        foreach (var pair in pairs)
        {
            if (pair.Word == word)
            {
                value = pair.Value;
                return true;
            }
        }

        value = pairs[0].Value;
        return false;
    }

    public string For(T value) => pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Word;
}
