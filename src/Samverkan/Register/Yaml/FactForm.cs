using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

/// <summary>A fact: absent (or <c>not-stated</c>) where the source is silent, <c>not-so: true</c> where it denies, else its keys; with <c>cite</c>.</summary>
internal static class FactForm
{
    private const string NotStated = "not-stated";

    public static Fact<T> Fact<T>(this Fields fields, string key, Func<Fields, T> read)
    {
        if (fields.Peek(key) is null or Node.Scalar { Text: NotStated })
        {
            return new Fact<T>.NotStated();
        }

        return fields.Below(key, below => Read(below, read)) ?? new Fact<T>.NotStated();
    }

    public static void Write<T>(YamlText text, string key, Fact<T> fact, Action<YamlText, T> write)
    {
        switch (fact)
        {
            case Fact<T>.Stated stated:
                text.Below(key, below =>
                {
                    write(below, stated.Value);
                    CitationForm.Write(below, stated.Sources);
                });
                break;
            case Fact<T>.StatedNot not:
                text.Below(key, below =>
                {
                    below.Raw("not-so", "true");
                    CitationForm.Write(below, not.Sources);
                });
                break;
            default:
                break;
        }
    }

    private static Fact<T> Read<T>(Fields fields, Func<Fields, T> read) =>
        fields.Has("not-so") && fields.Flag("not-so") == true
            ? new Fact<T>.StatedNot(fields.Citations())
            : new Fact<T>.Stated(read(fields), fields.Citations());
}
