using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Privacy.Persons;
using Samverkan.Bot.Storage.Azure;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Bot.Tests.Privacy.Persons;

namespace Samverkan.Bot.Tests.Storage.Azurite;

/// <summary>Who is erased is in no row of Azure Tables.</summary>
[Collection(OneAzurite.Name)]
public sealed class AzureErasureTests(AzuriteServer azurite)
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Neither_name_nor_address_nor_id_is_left_in_a_row()
    {
        var table = azurite.Clients().Table(AzuriteServer.NewName());
        var (rows, whole) = (new AzureRowStore(table), new AzureWholeStore(table));
        await CanaryPerson.SettleAsync(rows, time);
        Assert.NotEmpty(await FoundAsync(table));
        var pending = new PendingErasures(rows);

        var outcome = await new PersonErasure(new RegisterStore(rows, time), rows, whole, new PersonTraces(rows, whole, pending), pending, new SwedishCalendar(time), []).RunAsync(CanaryPerson.Id, "terminal/test", default);

        Assert.IsType<ErasureOutcome.Erased>(outcome);
        Assert.Empty(await FoundAsync(table));
    }

    private static async Task<List<string>> FoundAsync(TableClient table)
    {
        List<string> found = [];
        await foreach (var entity in table.QueryAsync<TableEntity>())
        {
            var texts = entity.Select(pair => pair.Value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{pair.Value}");
            found.AddRange(texts.Where(text => CanaryPerson.Spellings.Any(spelling => text.Contains(spelling, StringComparison.OrdinalIgnoreCase))).Select(_ => entity.RowKey));
        }

        return found;
    }
}
