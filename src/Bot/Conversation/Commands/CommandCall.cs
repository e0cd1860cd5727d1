using Samverkan.Bot.Access;

namespace Samverkan.Bot.Conversation.Commands;

/// <summary>A command that somebody gave.</summary>
/// <param name="Rest">What follows its words, without blanks around; often empty.</param>
internal sealed record CommandCall(string Rest, Actor Actor, Language Language, Origin Origin)
{
    /// <summary>As <see cref="Rest"/>, and with how it ends: "Hur går det?"</summary>
    public string Whole { get; init; } = Rest;
}
