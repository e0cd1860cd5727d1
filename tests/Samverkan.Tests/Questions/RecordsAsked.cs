using System.Globalization;
using Samverkan.Questions.Answers;
using Samverkan.Questions.Asked;
using Samverkan.Register.Model;

namespace Samverkan.Tests.Questions;

/// <summary>What is asked of the records of meetings, as one line: the kind, and each narrowing that is set.</summary>
internal static class RecordsAsked
{
    public static string In(Answer answer) => Line(Assert.IsType<Answer.FromRecords>(answer).Of);

    private static string Line(Question asked)
    {
        var (kind, filter) = asked switch
        {
            Question.ListActions actions => ("actions", actions.Filter),
            Question.ListDecisions decisions => ("decisions", decisions.Filter),
            Question.ListMeetings meetings => ("meetings", meetings.Filter),
            _ => throw new InvalidOperationException($"{asked} asks for no records."),
        };
        Assert.Null(asked.AsOf);
        string?[] parts =
        [
            filter.CountOnly ? "count" : null,
            filter.Mine ? "mine" : null,
            filter.State?.ToString().ToLowerInvariant(),
            kind,
            filter.NearestOnly ? "of the nearest meeting" : null,
            filter.Words.Count > 0 ? $"about {string.Join('+', filter.Words)}" : null,
            filter.Organisation is { } organisation ? $"for {organisation}" : null,
            filter.Who.Count > 0 ? $"for {string.Join('+', filter.Who.Select(who => who.Id))}" : null,
            filter.Group is { } group ? $"in {(group.Kind == EntityKind.Pattern ? "every " : string.Empty)}{group.Id}" : null,
            filter.Area is { } area ? $"in the area {area}" : null,
            filter.From is { } from ? $"from {Day(from)}" : null,
            filter.To is { } to ? $"to {Day(to)}" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
