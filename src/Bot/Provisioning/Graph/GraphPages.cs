using Microsoft.Graph.Models;

namespace Samverkan.Bot.Provisioning.Graph;

/// <summary>Lists that Graph gives a page at a time.</summary>
internal static class GraphPages
{
    /// <param name="page">The first page; null for no answer.</param>
    /// <param name="next">Asks for the page of an address.</param>
    /// <param name="items">What a page holds.</param>
    public static async Task<IReadOnlyList<T>> AllAsync<TPage, T>(TPage? page, Func<string, Task<TPage?>> next, Func<TPage, IEnumerable<T>?> items)
        where TPage : BaseCollectionPaginationCountResponse
    {
        var found = new List<T>();
        for (; page is not null; page = page.OdataNextLink is { } link ? await next(link) : null)
        {
            found.AddRange(items(page) ?? []);
        }

        return found;
    }
}
