using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Bot.Cli.Package;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Provisioning.Preflight;
using Samverkan.Bot.Tab;
using Samverkan.Bot.Tests.Driving;
using Samverkan.Bot.Texts;

namespace Samverkan.Bot.Tests.Manifest;

/// <summary>The shipped manifest is of this program: its commands, its permissions, its pages.</summary>
[Collection(OneBot.Name)]
public sealed class ManifestTests(RunningBot bot)
{
    private static readonly JsonObject Manifest = Read(PackageFiles.Manifest);

    // Public documentation of Teams, "Supported RSC permissions" of an application for a team, a chat or a meeting
    // (learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent), and of Graph for channel members
    // (learn.microsoft.com/graph/api/channel-list-allmembers), read in November 2026.
    private static readonly HashSet<string> Published =
    [
        "Channel.Create.Group", "Channel.Delete.Group", "ChannelMeeting.ReadBasic.Group", "ChannelMeetingParticipant.Read.Group", "ChannelMeetingRecording.Read.Group",
        "ChannelMeetingTranscript.Read.Group", "ChannelMeetingNotification.Send.Group", "ChannelMember.Read.Group", "ChannelMember.ReadWrite.Group", "ChannelMessage.Read.Group",
        "ChannelMessage.Send.Group", "ChannelSettings.Read.Group", "ChannelSettings.ReadWrite.Group", "Member.Read.Group", "Owner.Read.Group", "TeamsActivity.Send.Group",
        "TeamsAppInstallation.Read.Group", "TeamMember.Read.Group", "TeamSettings.Read.Group", "TeamSettings.ReadWrite.Group", "TeamsTab.Create.Group", "TeamsTab.Delete.Group",
        "TeamsTab.Read.Group", "TeamsTab.ReadWrite.Group", "Calls.AccessMedia.Chat", "Calls.JoinGroupCalls.Chat", "ChatSettings.Read.Chat", "ChatSettings.ReadWrite.Chat",
        "ChatMessage.Read.Chat", "ChatMessage.Send.Chat", "ChatMessageReadReceipt.Read.Chat", "ChatMember.Read.Chat", "Chat.Manage.Chat", "TeamsTab.Read.Chat", "TeamsTab.Create.Chat",
        "TeamsTab.Delete.Chat", "TeamsTab.ReadWrite.Chat", "TeamsAppInstallation.Read.Chat", "TeamsActivity.Send.Chat", "OnlineMeetingTranscript.Read.Chat",
        "OnlineMeetingParticipant.Read.Chat", "OnlineMeeting.ReadBasic.Chat", "OnlineMeetingRecording.Read.Chat", "OnlineMeetingNotification.Send.Chat",
    ];

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void Its_commands_are_those_that_the_program_offers(Language language) => Assert.Equal(Offered(language), Listed(language));

    [Fact]
    public void Each_place_where_the_bot_is_has_one_list() =>
        Assert.Equal(["groupChat", "personal", "team"], Manifest.Each("bots[0].commandLists").SelectMany(list => Manifest.TextsOf($"{list}.scopes")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.Swedish, "sv-SE")]
    [InlineData(Language.English, "en-GB")]
    public async Task Every_command_of_it_is_answered(Language language, string locale)
    {
        foreach (var (title, _) in Listed(language))
        {
            var answer = Assert.Single(await bot.SayAsync(RunningBot.NewConversation(), title, locale: locale));

            Assert.False(string.IsNullOrEmpty(answer.Summary), title);
            Assert.Equal(language == Language.English ? "en" : "sv", answer.Card.Json.GetProperty("lang").GetString());
        }
    }

    [Fact]
    public void Its_permissions_are_those_that_the_bot_uses_and_each_of_them_is_real()
    {
        var asked = Manifest.Each("authorization.permissions.resourceSpecific").Select(grant => (Manifest.TextAt($"{grant}.name") ?? "", Manifest.TextAt($"{grant}.type"))).ToList();
        var used = typeof(PermissionNeeds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Need>()
            .Select(need => need.Name.En).Where(name => name.EndsWith(".Group", StringComparison.Ordinal)).Append(PermissionNeeds.MeetingsInChats);

        Assert.Equal(used.Order(StringComparer.Ordinal), asked.Select(grant => grant.Item1).Order(StringComparer.Ordinal));
        Assert.All(asked, grant => Assert.Equal("Application", grant.Item2));
        Assert.All(asked, grant => Assert.Contains(grant.Item1, Published));
    }

    [Fact]
    public void It_asks_for_no_messages_that_are_not_written_to_the_bot() =>
        Assert.DoesNotContain(Manifest.Each("authorization.permissions.resourceSpecific"), grant => Manifest.TextAt($"{grant}.name")?.Contains("Message", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("developer.privacyUrl")]
    [InlineData("developer.termsOfUseUrl")]
    [InlineData("developer.websiteUrl")]
    public async Task The_pages_that_it_names_are_served(string place)
    {
        var address = Manifest.TextAt(place)?.Replace("https://${{BOT_DOMAIN}}", string.Empty, StringComparison.Ordinal) ?? "";

        using var response = await bot.Http.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public void Its_search_and_its_tabs_are_what_the_program_answers_to()
    {
        Assert.Equal(("search", "query", "query"), (Manifest.TextAt("composeExtensions[0].commands[0].id"), Manifest.TextAt("composeExtensions[0].commands[0].type"), Manifest.TextAt("composeExtensions[0].commands[0].parameters[0].name")));
        Assert.Equal((MapLinks.Tab, "https://${{BOT_DOMAIN}}/tab"), (Manifest.TextAt("staticTabs[1].entityId"), Manifest.TextAt("staticTabs[1].contentUrl")));
        Assert.Equal("https://${{BOT_DOMAIN}}/tab/configure", Manifest.TextAt("configurableTabs[0].configurationUrl"));
        Assert.Equal("api://${{BOT_DOMAIN}}/${{AAD_APP_CLIENT_ID}}", Manifest.TextAt("webApplicationInfo.resource"));
    }

    private static JsonObject Read(string file) => JsonNode.Parse(PackageFiles.Shipped(file))?.AsObject() ?? [];

    private static List<(string Title, string Purpose)> Listed(Language language)
    {
        var texts = Read(language == Language.English ? PackageFiles.English : PackageFiles.Swedish);
        return [.. Manifest.Each("bots[0].commandLists[0].commands").Select(command => ($"{texts[$"{command}.title"]}", $"{texts[$"{command}.description"]}")).Order()];
    }

    private List<(string Title, string Purpose)> Offered(Language language)
    {
        var help = (HostTexts.In(language).HelpWord, language == Language.English ? "see what you can ask and do" : "se vad du kan fråga och göra");
        return
        [
            .. bot.Services.GetRequiredService<Commands>().All.Where(command => command.Words.IsOffered)
                .Select(command => ((language == Language.English ? command.Words.En : command.Words.Sv)[0], command.Purpose.In(language))).Append(help).Order(),
        ];
    }
}
