using System.Text.Json;
using Samverkan.Bot.Tests.Driving;

namespace Samverkan.Bot.Tests.Rendering;

/// <summary>The official renderer of cards, with Teams' host configuration, in a browser: both as npm has them, installed beside the tests.</summary>
internal static class CardRenderer
{
    /// <summary>Where the pictures are afterwards.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "Rendering", "pictures");

    /// <summary>Four pictures of each card: light and dark, on a phone and on a desk.</summary>
    public static async Task<IReadOnlyList<CardPicture>> ShowAsync(params IReadOnlyList<CardToShow> cards) =>
        JsonSerializer.Deserialize<CardPicture[]>(await Browsing.TellAsync("render.cjs", new { folder = Pictures, cards }), JsonSerializerOptions.Web) ?? [];
}
