using System.Text.Json.Nodes;
using AdaptiveCards;

namespace Samverkan.Bot.Tests.AdaptiveCardsPackage;

/// <summary>The JSON of what a reader fills in, and of what stands in for a button that a client does not know.</summary>
public class InputJsonTests
{
    public static TheoryData<AdaptiveElement, string> Inputs => new()
    {
        { new AdaptiveTextInput { Id = "i" }, """{"type":"Input.Text","id":"i"}""" },
        {
            new AdaptiveTextInput
            {
                Id = "i", Label = "l", IsRequired = true, ErrorMessage = "e", Placeholder = "p", Value = "v\n<b>", Style = AdaptiveTextInputStyle.Email, IsMultiline = true, MaxLength = 7,
                Spacing = AdaptiveSpacing.Small,
            },
            """
            {"type":"Input.Text","id":"i","spacing":"small","isRequired":true,"label":"l","errorMessage":"e","placeholder":"p","value":"v\n<b>","style":"email",
             "isMultiline":true,"maxLength":7}
            """
        },
        { new AdaptiveDateInput { Id = "i" }, """{"type":"Input.Date","id":"i"}""" },
        {
            new AdaptiveDateInput { Id = "i", Value = "2026-11-22", Min = "2026-01-01", Max = "2026-12-31" },
            """{"type":"Input.Date","id":"i","value":"2026-11-22","min":"2026-01-01","max":"2026-12-31"}"""
        },
        { new AdaptiveNumberInput { Id = "i" }, """{"type":"Input.Number","id":"i"}""" },
        { new AdaptiveNumberInput { Id = "i", Value = 4, Min = 0, Max = 52.5 }, """{"type":"Input.Number","id":"i","value":4,"min":0,"max":52.5}""" },
        { new AdaptiveToggleInput { Id = "i", Title = "t" }, """{"type":"Input.Toggle","id":"i","title":"t","valueOn":"True","valueOff":"False"}""" },
        {
            new AdaptiveToggleInput { Id = "i", Title = "t", ValueOn = "1", ValueOff = "0", Value = "1", Wrap = true },
            """{"type":"Input.Toggle","id":"i","title":"t","valueOn":"1","valueOff":"0","wrap":true,"value":"1"}"""
        },
        { new AdaptiveChoiceSetInput { Id = "i" }, """{"type":"Input.ChoiceSet","id":"i","isMultiSelect":false}""" },
        {
            new AdaptiveChoiceSetInput
            {
                Id = "i", Style = AdaptiveChoiceInputStyle.Filtered, IsMultiSelect = true, Value = "a,b", Wrap = true, Placeholder = "p",
                Choices = { new AdaptiveChoice { Title = "Å \"x\"", Value = "a" }, new AdaptiveChoice { Title = "B", Value = "b" } },
            },
            """
            {"type":"Input.ChoiceSet","id":"i","value":"a,b","style":"filtered","isMultiSelect":true,"choices":[{"title":"Å \"x\"","value":"a"},{"title":"B","value":"b"}],
             "wrap":true,"placeholder":"p"}
            """
        },
        {
            new AdaptiveChoiceSetInput { Id = "i", DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users" } },
            """{"type":"Input.ChoiceSet","id":"i","isMultiSelect":false,"choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_is_written_as_the_package_writes_it(AdaptiveElement input, string json) => AssertJson(
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{json}}]}""", new AdaptiveCard("1.5") { Body = { input } });

    [Fact]
    public void A_fallback_stands_in_the_element_that_it_is_for() => AssertJson(
        """{"type":"AdaptiveCard","version":"1.5","actions":[{"type":"Action.Execute","verb":"v","fallback":{"type":"Action.Submit","title":"t","data":{"verb":"v"}}}]}""",
        new AdaptiveCard("1.5")
        {
            Actions = { new AdaptiveExecuteAction { Verb = "v", Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "t", DataJson = """{"verb":"v"}""" }) } },
        });

    private static void AssertJson(string expected, AdaptiveCard card) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(card.ToJson())), card.ToJson());
}
