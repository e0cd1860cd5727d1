using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Pages;

internal sealed class PagesOptionsValidator : IValidateOptions<PagesOptions>
{
    private const int Longest = 200;

    public ValidateOptionsResult Validate(string? name, PagesOptions options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Problems(PagesOptions options)
    {
        if (options.Controller is { } controller && (controller.Length > Longest || controller.Any(char.IsControl)))
        {
            yield return $"{PagesOptions.Section}:{nameof(options.Controller)}: longer than {Longest} characters, or of several lines. Give the name of the organisation, such as Göteborgs Stad.";
        }

        if (!string.IsNullOrEmpty(options.Contact) && ContactAddress.Parse(options.Contact) is null)
        {
            yield return $"{PagesOptions.Section}:{nameof(options.Contact)}: \"{options.Contact}\" is neither an e-mail address nor an https address. Give one, such as samverkan@example.se or https://example.se/samverkan.";
        }
    }
}
