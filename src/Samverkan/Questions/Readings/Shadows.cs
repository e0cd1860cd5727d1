using Samverkan.Questions.Words;
using Samverkan.Register.Model;

namespace Samverkan.Questions.Readings;

/// <summary>
/// Small words that without their dots or capitals look like abbreviations of ours: "bra" and BRÅ, "sig" and SIG.
/// Written plainly they are the small word, unless nothing else is named and something is asked of it.
/// </summary>
internal static class Shadows
{
    public static List<Mention> Resolve(List<Mention> mentions)
    {
        if (!mentions.Exists(IsShadow))
        {
            return mentions;
        }

        var alone = !mentions.Exists(mention => mention.Class == WordClass.Common) && !mentions.Exists(mention => mention.Meaning?.Entities.Any(entity => entity.Kind != EntityKind.Area) == true && !IsShadow(mention)) && mentions.Exists(mention => mention.Weight >= 1 && !IsShadow(mention));
        return [.. mentions.Select((mention, i) => IsShadow(mention) && !alone && !IsJoined(mentions, i) ? mention.AsSmallWord() : mention)];
    }

    private static bool IsShadow(Mention mention) => mention.First == mention.Last && mention.Is(WordClass.Skip) && mention.Meaning?.Entities.Length > 0 && mention.Token.Plain;

    // "SSPF och sig": what stands beside a name with "och" is one too.
    private static bool IsJoined(List<Mention> mentions, int i) => (i > 0 && mentions[i - 1].Is(WordClass.Then)) || (i + 1 < mentions.Count && mentions[i + 1].Is(WordClass.Then));
}
