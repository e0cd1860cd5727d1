using System.CommandLine;
using System.Globalization;

namespace Samverkan.Bot.Cli;

/// <summary>Options whose mistakes are told in the terminal's language.</summary>
internal static class Symbols
{
    public const string DateForm = "yyyy-MM-dd";

    /// <param name="message">What is said of any other word, which takes the place of {0}.</param>
    public static void TakeOnly(this Option<string> option, IReadOnlyCollection<string> words, string message) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !words.Contains(token.Value))
        {
            result.AddError(CliTexts.Fill(message, token.Value));
        }
    });

    /// <param name="message">What is said of a word that is no date, which takes the place of {0}.</param>
    public static Option<DateOnly?> Date(string name, string message) => new(name)
    {
        CustomParser = result =>
        {
            if (result.Tokens is [var token] && DateOnly.TryParseExact(token.Value, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError(CliTexts.Fill(message, string.Join(' ', result.Tokens.Select(word => word.Value))));
            return null;
        },
    };
}
