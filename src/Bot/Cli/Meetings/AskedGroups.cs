using Samverkan.Bot.Meetings;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register.Export;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Cli.Meetings;

/// <summary>Finds the groups that somebody names: by keys, of groups or of patterns, or in words.</summary>
internal sealed class AskedGroups(CurrentRegister register, MeetingGroups groups, TerminalStreams streams, CliTexts texts)
{
    /// <returns>Null where one of the words names none, which has been told.</returns>
    public IReadOnlySet<GroupId>? Find(IReadOnlyList<string> words)
    {
        if (words.FirstOrDefault(word => ByKey(word).Count == 0 && groups.Meant(word).Groups.Count == 0) is { } unknown)
        {
            TellUnknown(unknown);
            return null;
        }

        return (words.All(word => ByKey(word).Count > 0) ? words.SelectMany(ByKey) : InWords(words)).Select(group => group.Id).ToHashSet();
    }

    // Two words may be of one name, such as SSPF Angered. A key that nobody would say is in no name.
    private IEnumerable<Group> InWords(IReadOnlyList<string> words)
    {
        var together = groups.Meant(string.Join(' ', words)).Groups;
        return (together.Count > 0 ? together : words.SelectMany(word => groups.Meant(word).Groups))
            .Concat(words.Where(word => groups.Meant(word).Groups.Count == 0).SelectMany(ByKey));
    }

    private IReadOnlyList<Group> ByKey(string key) => [.. register.Engine.Register.Groups.Where(group => group.Id.Value == key || group.Pattern?.Value == key)];

    private void TellUnknown(string word)
    {
        var words = MeetingCliTexts.In(texts.Language);
        streams.Note(CliTexts.Fill(words.NoSuchGroup, word));
        streams.Note(ExportScope.Nearest(register.Engine.Register.Content, word) is { } nearest ? CliTexts.Fill(texts.DidYouMean, nearest) : words.WriteGroup);
    }
}
