using System.Globalization;
using Samverkan.Register;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Register;

/// <summary>Each fact of a register as one line of text, with what it cites.</summary>
internal static class FactLines
{
    public static IEnumerable<(string Line, IReadOnlyList<Citation> Citations)> Of(RegisterContent content) =>
    [
        .. content.Organisations.Select(row => ($"organisation {row.Id}{(row.Parent is { } parent ? $" in {parent}" : "")}", row.Sources)),
        .. content.Roles.Select(row => ($"role {row.Id} in {Owner(row.Organisation, row.OrganisationStated)}{(row.HowMany is { } many ? $", {many}" : "")}", row.Sources)),
        .. content.Groups.SelectMany(group => OfGroup($"group {group.Id}", group)),
        .. content.Patterns.SelectMany(pattern => OfGroup($"every {pattern.ForEach} has {pattern.Id}", pattern.Prototype)),
        .. content.Relations.Select(row => ($"{row.From.Id} {row.Kind} {row.To.Id}{(row.Manner is { } manner ? $" ({manner.Sv})" : "")}", row.Sources)),
        .. content.Terms.Select(row => ($"term {row.Id}{(row.SpelledOut ? "" : " not spelled out")}{(row.LeadsTo is { } to ? $" leads to {to.Id}" : "")}", row.Sources)),
    ];

    private static IEnumerable<(string Line, IReadOnlyList<Citation> Citations)> OfGroup(string head, Group group) =>
    [
        (head, group.Sources),
        .. Fact(group, group.Level, level => $"level {level.Level}{(level.AsStated is { } words ? $" ({words.Sv})" : "")}"),
        .. Fact(group, group.Purpose, purpose => $"purpose: {purpose.Sv}"),
        .. Fact(group, group.Target, target => $"target: {target.Description.Sv}; ages {target.MinAge}-{target.MaxAge}; {string.Join(", ", target.Behaviours.Select(behaviour => behaviour.Name.Sv))}"),
        .. Fact(group, group.Cadence, cadence => $"meets {(cadence.Approximate ? "about " : "")}{cadence.TimesPerYear} times a year"),
        .. Fact(group, group.Basis, basis => $"rests on {basis.Sv}"),
        .. Fact(group, group.Coverage, coverage => $"works in {coverage.Count} areas, {coverage.Named.Count} named"),
        .. group.Parts.Select(part => ($"{group.Id} has {part.Names.Name.Sv}", part.Sources)),
        .. group.Seats.Select(seat => ($"seat {seat.Id}: {seat.Function}{(seat.Role is { } role ? $" {role}" : "")} for {Owner(seat.Organisation, seat.OrganisationStated)}, {Places(seat)}", seat.Sources)),
    ];

    private static IEnumerable<(string Line, IReadOnlyList<Citation> Citations)> Fact<T>(Group group, Fact<T> fact, Func<T, string> text) =>
        fact is Fact<T>.Stated stated ? [($"{group.Id} {text(stated.Value)}", stated.Sources)] : [];

    private static string Owner(OrganisationId organisation, bool stated) => stated ? organisation.Value : "organisation not stated";

    private static string Places(Seat seat) => seat.OneOfSeveral ? "one of several" : seat.Places?.ToString(CultureInfo.InvariantCulture) ?? "number not stated";
}
