using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;
using Samverkan.Bot.Conversation;
using Samverkan.Bot.Conversation.Commands;
using Samverkan.Bot.Storage.Registers;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Opens a form by a word; what follows the word says what it is about.</summary>
internal sealed class FormCommand(IForm form, CommandWords words, Localized purpose, FormFlow flow, CurrentRegister register) : ICommand
{
    public CommandWords Words => words;

    public Localized Purpose => purpose;

    public bool IsFor(Actor actor) => form.IsFor(actor);

    public Task<OutgoingCard> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var about = Narrowing.Write(register.Engine.Mentioned(call.Rest));
        var known = call.Rest.Length == 0 ? ClickData.Known() : ClickData.Known(KeyValuePair.Create(Narrowing.Field, about.Length > 0 ? about : Narrowing.Missed));
        return Task.FromResult(flow.Open(form, call.Actor, call.Language, known, proposes: false));
    }
}
