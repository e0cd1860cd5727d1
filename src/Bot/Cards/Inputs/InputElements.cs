using System.Globalization;
using AdaptiveCards;

namespace Samverkan.Bot.Cards.Inputs;

/// <summary>Fields as elements of a card. The choices of a <see cref="ChoiceField"/> are left to <see cref="ChoiceRoom"/>.</summary>
internal static class InputElements
{
    /// <summary>With more choices than these a list is one to search in.</summary>
    public const int LongList = 12;

    private const int MostKnown = 20;
    private const string AllUsers = "graph.microsoft.com/users";

    public static AdaptiveInput Of(FormField field)
    {
        if (field is { IsRequired: true, Error: null })
        {
            throw new ArgumentException($"\"{field.Id}\" is required and has no words for when it is empty.", nameof(field));
        }

        var input = Bare(field);
        input.Id = field.Id;
        input.Label = LiteralText.Plain(field.Label);
        input.IsRequired = field.IsRequired;
        input.ErrorMessage = Plain(field.Error);
        return input;
    }

    public static AdaptiveChoice Of(Choice choice) => new() { Title = LiteralText.Plain(choice.Title), Value = choice.Value };

    private static AdaptiveInput Bare(FormField field) => field switch
    {
        TextField text => Text(text),
        DateField date => new AdaptiveDateInput { Value = Day(date.Value), Min = Day(date.Earliest), Max = Day(date.Latest) },
        TimeField hour => new AdaptiveTimeInput { Value = hour.Value?.ToString("HH:mm", CultureInfo.InvariantCulture) },
        NumberField number => new AdaptiveNumberInput { Value = number.Value ?? double.NaN, Min = number.Least ?? double.NaN, Max = number.Most ?? double.NaN },
        ToggleField toggle => new AdaptiveToggleInput
        {
            Title = LiteralText.Plain(toggle.Title),
            ValueOn = "true",
            ValueOff = "false",
            Value = toggle.IsOn ? "true" : "false",
            Wrap = true,
        },
        ChoiceField choice => new AdaptiveChoiceSetInput
        {
            Value = choice.Value,
            Placeholder = Plain(choice.Placeholder ?? choice.Nothing),
            Style = choice.Choices.Count > LongList ? AdaptiveChoiceInputStyle.Filtered : AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
        },
        PersonField person => new AdaptiveChoiceSetInput
        {
            Value = person.Value,
            Placeholder = Plain(person.Placeholder),
            Choices = [.. person.Known.Take(MostKnown).Select(Of)],
            DataQuery = new AdaptiveDataQuery { Dataset = AllUsers },
        },
        _ => throw new NotSupportedException($"No input for {field.GetType().Name}."),
    };

    private static AdaptiveTextInput Text(TextField text) => new()
    {
        Value = FieldValue.Shown(text.Value),
        Placeholder = Plain(text.Placeholder),
        MaxLength = text.Longest,
        IsMultiline = text.IsMultiline,
        Style = text.IsAddress ? AdaptiveTextInputStyle.Email : AdaptiveTextInputStyle.Text,
    };

    private static string? Plain(string? text) => text is null ? null : LiteralText.Plain(text);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
