using System.Globalization;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>Where the register's rows are: all in one partition, so that a row, the head and the audit of a change are one transaction.</summary>
internal static class RegisterKeys
{
    public const string Partition = "register";

    public const string Changes = "change/";

    /// <summary>As many changes as their keys can number.</summary>
    public const long LastVersion = 9_999_999_998;

    /// <summary>What the keys of the rows before and after of all changes begin with.</summary>
    public const string EditsPrefix = "edit/";

    /// <summary>What the keys of the rows of all generations begin with.</summary>
    public const string AllEntries = "entries/";

    /// <summary>Keys of the rows before and after of all changes.</summary>
    public static readonly RowRange AllEdits = RowRange.Prefix(EditsPrefix);

    /// <summary>Keys of the rows that say which generations are being written or cleared away.</summary>
    public static readonly RowRange Unfinished = RowRange.Prefix("unfinished/");

    /// <summary>The one row that says which generation is the register.</summary>
    public static readonly RowKey Head = new(Partition, "head");

    public static RowRange Entries(string generation) => RowRange.Prefix($"{AllEntries}{generation}/");

    public static RowKey Entry(string generation, string kind, string id) => new(Partition, $"{AllEntries}{generation}/{kind}/{id}");

    public static string KindOf(RowKey entry) => entry.Row.Split('/', 4)[2];

    public static string IdOf(RowKey entry) => entry.Row.Split('/', 4)[3];

    public static RowKey UnfinishedOf(string generation) => new(Partition, $"unfinished/{generation}");

    public static string GenerationOf(RowKey unfinished) => unfinished.Row.Split('/', 2)[1];

    public static RowKey Change(long version) => new(Partition, string.Create(CultureInfo.InvariantCulture, $"{Changes}{version:D10}"));

    /// <summary>The changes from one version to another, both included.</summary>
    public static RowRange ChangesBetween(long first, long last) => new(Change(first).Row, Change(last + 1).Row);

    public static RowKey Edit(string change, int number) => new(Partition, string.Create(CultureInfo.InvariantCulture, $"{EditsPrefix}{change}/{number:D6}"));

    public static RowRange EditsOf(string change) => RowRange.Prefix($"{EditsPrefix}{change}/");

    /// <summary>That an act was done: whoever is told of it again finds it so.</summary>
    public static RowKey Done(string key) => new(Partition, $"done/{key}");
}
