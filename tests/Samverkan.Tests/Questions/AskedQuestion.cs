using System.Text.Json.Serialization;

namespace Samverkan.Tests.Questions;

/// <summary>A question somebody who has not seen the code would ask, and what a right answer says.</summary>
/// <param name="Turns">The messages of the conversation; the answer to the last one is judged.</param>
/// <param name="Must">Concepts; of each at least one wording must be in the answer.</param>
/// <param name="MustNot">A concept none of whose wordings may be there.</param>
/// <param name="Expect">answer, abstain or refuse.</param>
internal sealed record AskedQuestion(
    string Id,
    [property: JsonPropertyName("lang")] string LanguageCode,
    string Style,
    [property: JsonPropertyName("q")] IReadOnlyList<string> Turns,
    IReadOnlyList<string> Must,
    string? MustNot,
    string Expect);
