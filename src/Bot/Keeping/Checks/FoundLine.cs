using Samverkan.Bot.Cards.Inputs;
using Samverkan.Register.Checks;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Checks;

/// <summary>A finding as it is shown to somebody.</summary>
/// <param name="IsOwn">Whether the reader keeps what it is about.</param>
/// <param name="Mends">Opens the form that mends it; null where only the register file does.</param>
/// <param name="Persons">Whom the text names.</param>
internal sealed record FoundLine(Finding Finding, bool IsOwn, string Text, ActButton? Mends, IReadOnlyList<PersonId> Persons);
