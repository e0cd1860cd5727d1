using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace Samverkan.Bot.Tests.AdaptiveCardsPackage;

/// <summary>The JSON of cards: as the package makes it, with defaults left out and enumerations in camel case.</summary>
public class CardJsonTests
{
    [Fact]
    public void An_empty_card_is_its_type_and_version() => Assert.Equal("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5").ToJson());

    [Fact]
    public void The_card_itself_has_its_texts() => AssertJson(
        """{"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","lang":"sv","metadata":{"webUrl":"https://x"},"msteams":{"width":"Full","entities":[1,true,null]}}""",
        new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "f",
            Speak = "s",
            Lang = "sv",
            Metadata = new AdaptiveMetadata { WebUrl = "https://x" },
            AdditionalProperties = { ["msteams"] = new Dictionary<string, object?> { ["width"] = "Full", ["entities"] = new object?[] { 1, true, null } } },
        });

    public static TheoryData<AdaptiveElement, string> Elements => new()
    {
        { new AdaptiveTextBlock("åäö <b> \"x\""), """{"type":"TextBlock","text":"åäö <b> \"x\""}""" },
        {
            new AdaptiveTextBlock("t")
            {
                Id = "i", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, IsSubtle = true, Wrap = true, MaxLines = 2,
                FontType = AdaptiveFontType.Monospace, Style = AdaptiveTextBlockStyle.Heading, HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false,
            },
            """
            {"type":"TextBlock","id":"i","spacing":"none","separator":true,"isVisible":false,"size":"extraLarge","weight":"bolder","color":"attention","isSubtle":true,
             "text":"t","fontType":"monospace","horizontalAlignment":"center","wrap":true,"maxLines":2,"style":"heading"}
            """
        },
        { new AdaptiveFactSet { Facts = { new AdaptiveFact("a", "b") } }, """{"type":"FactSet","facts":[{"title":"a","value":"b"}]}""" },
        {
            new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true, Items = { new AdaptiveTextBlock("t") } },
            """{"type":"Container","style":"emphasis","bleed":true,"items":[{"type":"TextBlock","text":"t"}]}"""
        },
        {
            new AdaptiveColumnSet
            {
                Columns =
                {
                    new AdaptiveColumn { Width = AdaptiveWidth.Auto }, new AdaptiveColumn { Width = AdaptiveWidth.Stretch },
                    new AdaptiveColumn { Width = new AdaptiveWidth("50px") }, new AdaptiveColumn { Width = new AdaptiveWidth("2") }, new AdaptiveColumn(),
                },
            },
            """
            {"type":"ColumnSet","columns":[{"type":"Column","items":[],"width":"auto"},{"type":"Column","items":[],"width":"stretch"},
             {"type":"Column","items":[],"width":"50px"},{"type":"Column","items":[],"width":"2"},{"type":"Column","items":[]}]}
            """
        },
        {
            new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("t") { Italic = true, Underline = true } } },
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","italic":true,"text":"t","underline":true}]}"""
        },
        {
            new AdaptiveTable
            {
                FirstRowAsHeaders = true,
                ShowGridLines = false,
                GridStyle = AdaptiveContainerStyle.Accent,
                Columns = { new AdaptiveTableColumnDefinition { Width = 2 }, new AdaptiveTableColumnDefinition { PixelWidth = 200.5 } },
                Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("t") } } } } },
            },
            """
            {"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"t"}]}]}],
             "columns":[{"width":2},{"width":"200.5px"}],"gridStyle":"accent","showGridLines":false,"firstRowAsHeaders":true}
            """
        },
        { new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "t" } } }, """{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"t"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void An_element_is_written_as_the_package_writes_it(AdaptiveElement element, string json) => AssertJson(
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{json}}]}""", new AdaptiveCard("1.5") { Body = { element } });

    public static TheoryData<AdaptiveAction, string> Actions => new()
    {
        { new AdaptiveSubmitAction { Title = "t", DataJson = """{"a":{"b":1}}""" }, """{"type":"Action.Submit","title":"t","data":{"a":{"b":1}}}""" },
        {
            new AdaptiveExecuteAction { Title = "t", Verb = "v", DataJson = "{}", Style = "positive", Tooltip = "p", IsEnabled = false, AssociatedInputs = AdaptiveAssociatedInputs.None, Mode = AdaptiveActionMode.Secondary },
            """{"type":"Action.Execute","title":"t","style":"positive","isEnabled":false,"mode":"secondary","tooltip":"p","verb":"v","data":{},"associatedInputs":"none"}"""
        },
        { new AdaptiveOpenUrlAction { Url = new Uri("https://example.com/å") }, """{"type":"Action.OpenUrl","url":"https://example.com/å"}""" },
        {
            new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", true) } },
            """{"type":"Action.ToggleVisibility","targetElements":[{"elementId":"a"},{"elementId":"b","isVisible":true}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_is_written_as_the_package_writes_it(AdaptiveAction action, string json) => AssertJson(
        $$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{json}}]}""", new AdaptiveCard("1.5") { Actions = { action } });

    [Fact]
    public void A_refresh_names_its_action_and_users() => AssertJson(
        """{"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"v"},"userIds":["u"]}}""",
        new AdaptiveCard("1.5") { Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "v" }, UserIds = { "u" } } });

    [Fact]
    public void Swedish_letters_are_written_as_they_are() =>
        Assert.Contains("Örgryte-Härlanda å", new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Örgryte-Härlanda å") } }.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Data_that_is_not_JSON_is_an_error_at_once() =>
        Assert.ThrowsAny<JsonException>(() => new AdaptiveCard("1.5") { Actions = { new AdaptiveSubmitAction { DataJson = "{" } } }.ToJson());

    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("3", 3, 0)]
    [InlineData("4.1.3", 4, 1)]
    public void A_version_is_read_from_text(string text, int major, int minor)
    {
        var version = new AdaptiveSchemaVersion(text);
        Assert.Equal((major, minor), (version.Major, version.Minor));
    }

    private static void AssertJson(string expected, AdaptiveCard card) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(card.ToJson())), card.ToJson());
}
