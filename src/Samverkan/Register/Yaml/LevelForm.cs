using Samverkan.Register.Model;

namespace Samverkan.Register.Yaml;

internal static class LevelForm
{
    public static GroupLevel Read(Fields fields) => new(fields.Word("is", FileWords.Levels), fields.OptionalLocalized("as-stated"));

    public static void Write(YamlText text, GroupLevel level)
    {
        text.Field("is", FileWords.Levels.For(level.Level));
        text.Field("as-stated", level.AsStated);
    }
}
