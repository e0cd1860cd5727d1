using System.Text;
using Samverkan.Bot.Access;
using Samverkan.Bot.Storage;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Privacy.Reads;

/// <summary>A read as rows of the store, and back. Ids only.</summary>
internal static class ReadRows
{
    private const string At = "At";
    private const string Tenant = "Tenant";
    private const string ObjectId = "ObjectId";
    private const string User = "User";
    private const string Where = "Where";
    private const string Persons = "Persons";

    /// <summary>So many ids fit into a row, however long they are.</summary>
    private const int PersonsInRow = 1000;

    private const char Separator = '\n';

    public static IEnumerable<RowWrite> Inserts(PersonRead read) =>
        read.Persons.Chunk(PersonsInRow).Select(persons => new RowWrite.Insert(ReadKeys.New(read.At), Values(read, persons)));

    /// <exception cref="InvalidDataException">The row lacks a value.</exception>
    public static PersonRead Read(Row row)
    {
        var values = row.Values;
        return new PersonRead(
            values.Time(At),
            values.Flag(User)
                ? new Reader.OfChannel(values.Text(ObjectId))
                : new Reader.Known(new DirectoryIdentity(Guid.Parse(values.Text(Tenant)), Guid.Parse(values.Text(ObjectId)))),
            Enum.Parse<ReadPlace>(values.Text(Where)),
            [.. Encoding.UTF8.GetString(values.Document(Persons).Span).Split(Separator).Select(id => new PersonId(id))]);
    }

    private static RowValues Values(PersonRead read, PersonId[] persons)
    {
        var values = new RowValues { [At] = read.At, [Where] = read.Where.ToString(), [User] = read.Reader is Reader.OfChannel };
        switch (read.Reader)
        {
            case Reader.Known(var identity):
                values[Tenant] = identity.Tenant.ToString();
                values[ObjectId] = identity.ObjectId.ToString();
                break;
            case Reader.OfChannel(var userId):
                values[ObjectId] = userId;
                break;
        }

        return values.WithDocument(Persons, Encoding.UTF8.GetBytes(string.Join(Separator, persons)));
    }
}
