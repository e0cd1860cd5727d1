using Samverkan.Questions;
using Samverkan.Questions.Searching;
using Samverkan.Register;
using Samverkan.Register.Model;
using Samverkan.Register.Yaml;

namespace Samverkan.Tests.Questions.Searching;

/// <summary>Somebody who types into a search.</summary>
internal sealed class Finding(QuestionEngine? engine = null)
{
    private readonly QuestionEngine engine = engine ?? Asking.Goteborg;

    public AskContext Context { get; init; } = new() { Today = Asking.Today };

    public IReadOnlyList<Found> All(string text, int? skip = null, int? count = null) => engine.Search(text, new SearchPage(skip, count), Context);

    /// <summary>The headlines of the hits.</summary>
    public IReadOnlyList<string> Names(string text, int? skip = null, int? count = null) => [.. All(text, skip, count).Select(found => found.Profile.Headline)];

    /// <summary>The keys of the groups among the hits.</summary>
    public IReadOnlyList<string> Groups(string text) => [.. All(text).Select(found => found.Hit).OfType<SearchHit.OfGroup>().Select(hit => hit.Id.Value)];

    public string Profile(string text) => Written(All(text)[0]);

    public static string Written(Found found) => string.Join('\n', found.Profile.Rows.Select(row => $"{row.Label}: {row.Value}").Prepend(found.Profile.Headline));

    /// <summary>The register of Gothenburg with this many groups more, of many districts.</summary>
    public static QuestionEngine Large(int groups)
    {
        var content = RegisterFile.Default();
        var model = content.Groups[0];
        return new QuestionEngine(new RegisterSnapshot(content with
        {
            Groups = [.. content.Groups, .. Enumerable.Range(0, groups).Select(number => model with
            {
                Id = new GroupId($"more-{number}"),
                ChannelName = $"Nämnd {number}",
                Names = new Names { Name = new Localized($"Nämnden i Ort{number}", $"Board of Ort{number}") },
                Seats = [.. model.Seats.Select(seat => seat with { Id = new SeatId($"more-{number}#{seat.Rank}") })],
            })],
        }));
    }
}
