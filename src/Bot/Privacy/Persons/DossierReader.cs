using System.Globalization;
using Samverkan.Bot.Minutes;
using Samverkan.Bot.Privacy.Reads;
using Samverkan.Bot.Storage;
using Samverkan.Bot.Storage.Registers;
using Samverkan.Register;
using Samverkan.Register.Edits;
using Samverkan.Register.Effects;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Persons;

/// <summary>Gathers all that is held on a person, wherever it stands.</summary>
internal sealed class DossierReader(RegisterLog log, IRowStore rows, IWholeStore whole, ReadAudit reads, PersonTraces traces)
{
    /// <exception cref="StoreUnavailableException">The store cannot be used.</exception>
    public async Task<Dossier> ReadAsync(RegisterSnapshot register, Person person, PersonTexts texts, CancellationToken cancellationToken)
    {
        var needles = await traces.NeedlesAsync(register.Content, person.Id, cancellationToken);
        var held = new DossierRows(register, person, needles, texts.Language);
        var (about, by) = await ChangesAsync(register, needles, texts.Language, cancellationToken);
        var (of, own) = await ReadsAsync(needles, cancellationToken);
        var (proposals, others) = await OthersAsync(needles, cancellationToken);
        return new Dossier(
            new(texts.PartPerson, [held.Person]),
            new(texts.PartHoldings, held.Holdings),
            new(texts.PartSubstitutions, held.Substitutions),
            new(texts.PartConfirmed, held.Confirmed),
            new(texts.PartChangesAbout, about),
            new(texts.PartChangesBy, by),
            new(texts.PartReadsOf, of),
            new(texts.PartReadsBy, own),
            new(texts.PartProposals, proposals),
            new(texts.PartOthers, others));
    }

    private async Task<(List<DossierChange> About, List<DossierChange> By)> ChangesAsync(RegisterSnapshot register, Needles needles, Language language, CancellationToken cancellationToken)
    {
        List<DossierChange> about = [], by = [];
        var own = new RowRef(RowKind.Person, needles.Person.Value);
        await foreach (var change in log.ChangesAsync(1, RegisterKeys.LastVersion, cancellationToken))
        {
            if (change.Touched is null || change.Touched.Contains(own))
            {
                IReadOnlyList<RowEdit> edits = [.. (await log.EditsAsync(change, cancellationToken)).Where(edit => RowEdits.Touched(edit).Contains(own))];
                if (edits.Count > 0)
                {
                    about.Add(Told(change, [.. EffectsOf.Edits(register, edits, maySeeProtected: true).Select(effect => $"{effect.What.In(language)}: {effect.Before?.In(language) ?? "–"} → {effect.After?.In(language) ?? "–"}")]));
                }
            }

            if (needles.IsKey(change.Change.By) || (change.Change.For is { } proposer && needles.IsKey(proposer)))
            {
                by.Add(Told(change, [.. change.Touched?.Select(row => row.ToString()) ?? []]));
            }
        }

        return (about, by);
    }

    private static DossierChange Told(AuditedChange change, IReadOnlyList<string> what) => new(change.Version, change.At, change.Change.Kind, what);

    private async Task<(List<DossierRead> Of, List<DossierRead> By)> ReadsAsync(Needles needles, CancellationToken cancellationToken)
    {
        List<DossierRead> of = [], by = [];
        await foreach (var day in rows.QueryAsync(ReadKeys.Days, RowRange.All, cancellationToken))
        {
            await foreach (var read in reads.ReadAsync(ReadKeys.DayOf(day.Key), cancellationToken))
            {
                var reader = read.Reader is Reader.Known(var identity) ? identity : (Access.DirectoryIdentity?)null;
                if (read.Persons.Contains(needles.Person))
                {
                    of.Add(new DossierRead(read.At, read.Where.ToString(), reader?.Tenant.ToString(), Persons: null));
                }

                if (reader is { } who && needles.Identities.Contains(who))
                {
                    by.Add(new DossierRead(read.At, read.Where.ToString(), Reader: null, read.Persons.Count));
                }
            }
        }

        return (of, by);
    }

    // What the parts above say is not said twice: the rest is told as it stands.
    private async Task<(List<DossierStored> Proposals, List<DossierStored> Others)> OthersAsync(Needles needles, CancellationToken cancellationToken)
    {
        List<DossierStored> proposals = [], others = [];
        await foreach (var row in whole.RowsAsync(cancellationToken))
        {
            var isProposal = row.Key.Partition == RegisterKeys.Partition && row.Key.Row.StartsWith("proposal/", StringComparison.Ordinal);
            if (isProposal && StoredText.Of(row).Any(text => needles.In(text) || needles.IsKey(text)))
            {
                proposals.Add(Stored(row));
            }
            else if (!isProposal && !IsTold(row.Key) && StoredText.Of(row).Any(text => needles.In(text) || (row.Key.Partition == MinutesKeys.Partition && needles.Mentions(text))))
            {
                others.Add(Stored(row));
            }
        }

        return (proposals, others);
    }

    private static bool IsTold(RowKey key) =>
        RowRedaction.IsOfRegister(key)
        || key.Partition.StartsWith(ReadKeys.Days, StringComparison.Ordinal)
        || key.Partition == PendingErasures.Partition
        || (key.Partition == RegisterKeys.Partition && (key.Row.StartsWith(RegisterKeys.Changes, StringComparison.Ordinal) || key.Row.StartsWith(RegisterKeys.EditsPrefix, StringComparison.Ordinal)));

    private static DossierStored Stored(Row row) => new(row.Key.ToString(), row.Values.Where(value => !StoredText.IsPart(value.Key)).ToDictionary(value => value.Key, value => Text(row, value.Key, value.Value)));

    private static string Text(Row row, string name, RowValue value) => value switch
    {
        RowValue.Text text => text.Value,
        RowValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        RowValue.Flag flag => flag.Value ? "true" : "false",
        RowValue.Time time => time.Value.ToString("O", CultureInfo.InvariantCulture),
        _ => System.Text.Encoding.UTF8.GetString(row.Values.Document(name).Span),
    };
}
