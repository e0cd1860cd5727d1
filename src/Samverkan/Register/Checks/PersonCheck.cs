using Samverkan.Register.Model;

namespace Samverkan.Register.Checks;

/// <summary>The same person twice: the same directory identity, or the same name where one of them has none. And directory ids that nobody can be known by.</summary>
internal static class PersonCheck
{
    public static IEnumerable<Finding> Find(CheckedRegister register)
    {
        var persons = register.Content.Persons.Where(person => !register.HasEnded(person)).ToList();
        var certain = persons
            .Where(person => person.TenantId is not null && person.ObjectId is not null)
            .GroupBy(person => $"{person.TenantId}/{person.ObjectId}".ToUpperInvariant())
            .Where(same => same.Count() > 1)
            .Select(same => Twice(FindingSeverity.Error, "samma katalog-id", "the same directory id", [.. same]));
        var likely = persons
            .GroupBy(person => person.Name.Trim().ToUpperInvariant())
            .Where(same => same.Count() > 1 && same.Any(person => person.ObjectId is null))
            .Select(same => Twice(FindingSeverity.Warning, "samma namn", "the same name", [.. same]));
        return certain.Concat(likely).Concat(WithoutTenant(persons));
    }

    private static IEnumerable<Finding> WithoutTenant(List<Person> persons)
    {
        RowRef[] rows = [.. persons.Where(person => person.ObjectId is not null && person.TenantId is null).Select(person => new RowRef(RowKind.Person, person.Id.Value))];
        if (rows.Length > 0)
        {
            yield return new Finding(
                FindingKind.DirectoryIdWithoutTenant,
                FindingSeverity.Warning,
                rows,
                new Localized($"Personer med katalog-id men utan tenant: {rows.Length}. Boten känner inte igen dem.", $"Persons with a directory id but no tenant: {rows.Length}. The bot does not know them."),
                Remedies.GiveTenant);
        }
    }

    private static Finding Twice(FindingSeverity severity, string sv, string en, IReadOnlyList<Person> same)
    {
        var ids = string.Join(", ", same.Select(person => person.Id));
        return new Finding(
            FindingKind.SamePersonTwice,
            severity,
            [.. same.Select(person => new RowRef(RowKind.Person, person.Id.Value))],
            new Localized($"De här personerna har {sv}: {ids}.", $"These persons have {en}: {ids}."),
            Remedies.MergeOrTell);
    }
}
