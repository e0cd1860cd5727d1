using Samverkan.Bot.Cards.Inputs;
using Samverkan.Questions.Answers;

namespace Samverkan.Bot.Cards;

/// <summary>What the host adds to the card of a reply.</summary>
/// <param name="Commands">A word, and what it is for.</param>
/// <param name="Button">After what can be asked next.</param>
internal sealed record ReplyAddition(IReadOnlyList<AnswerRow> Commands, ActButton? Button);
