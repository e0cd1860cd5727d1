namespace Samverkan.Bot.Tests.Driving;

/// <summary>The browser of the tests and what they do with it, as npm has them.</summary>
internal static class Browsing
{
    public static readonly NpmFolder Npm = new("Browser");
}
