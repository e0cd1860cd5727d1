using System.Globalization;
using Microsoft.Extensions.Options;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Privacy.Retention;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>Erases those who held something once and whose time is up; one instance a day. What an earlier day did not finish comes first.</summary>
internal sealed partial class FormerHolders(
    RegisterStore store, IRowStore rows, PersonErasure erasure, PendingErasures pending, IOptions<RetentionOptions> options, SwedishCalendar calendar, ILogger<FormerHolders> logger) : IRetention
{
    /// <summary>What the audit calls it.</summary>
    public const string By = "retention";

    /// <summary>Each reads the whole store; there is a day tomorrow.</summary>
    private const int MostInDay = 20;

    private const string Partition = "retention";

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        if (options.Value.FormerHoldersDays is not { } days || !await IsOursAsync(cancellationToken) || await store.ReadAsync(cancellationToken) is not { } register)
        {
            return;
        }

        var unfinished = await pending.AllAsync(cancellationToken);
        var due = Due(new RegisterSnapshot(register.Content), calendar.Today.AddDays(-days));
        foreach (var person in unfinished.Concat(due).Distinct().Take(MostInDay))
        {
            var outcome = await erasure.RunAsync(person, By, cancellationToken);
            if (outcome is ErasureOutcome.Erased)
            {
                Log.Erased(logger, person.Value);
            }
            else
            {
                Log.NotErased(logger, person.Value, outcome.GetType().Name);
            }
        }
    }

    /// <summary>Whose holdings and substitutions had all ended before a day.</summary>
    private static IEnumerable<PersonId> Due(RegisterSnapshot register, DateOnly first)
    {
        var standing = register.Content.Substitutions.ToLookup(substitution => substitution.Person);
        return register.Content.Persons
            .Where(person => person.Name != Needles.Anonymous)
            .Where(person => register.HoldingsOf(person.Id).Select(holding => holding.Validity).Concat(standing[person.Id].Select(substitution => substitution.Validity)).ToList() is { Count: > 0 } held && held.TrueForAll(validity => validity.To < first))
            .Select(person => person.Id);
    }

    /// <returns>False when another instance has the day.</returns>
    private async Task<bool> IsOursAsync(CancellationToken cancellationToken)
    {
        var today = new RowKey(Partition, $"former-holders/{calendar.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        if (await rows.WriteAsync(new RowWrite.Insert(today, new RowValues()), cancellationToken) is not WriteOutcome.Written)
        {
            return false;
        }

        await foreach (var day in rows.QueryAsync(Partition, new RowRange(null, today.Row), cancellationToken))
        {
            await rows.WriteAsync(new RowWrite.Delete(day.Key, day.ETag), cancellationToken);
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(156, LogLevel.Information, "Person {Person} no longer holds anything and was erased: the time is up.")]
        public static partial void Erased(ILogger logger, string person);

        [LoggerMessage(157, LogLevel.Warning, "Person {Person} was to be erased: {Outcome}. The command person erase tells what is left.")]
        public static partial void NotErased(ILogger logger, string person, string outcome);
    }
}
