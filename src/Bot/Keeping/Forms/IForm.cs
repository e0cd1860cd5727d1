using Samverkan.Bot.Access;
using Samverkan.Bot.Cards;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>One form: what it asks for, and the act that its answers are. The ids of its fields are the properties of the act, as far as they go.</summary>
internal interface IForm
{
    /// <summary>What the data of its buttons call it.</summary>
    string Name { get; }

    /// <summary>What it is for, as the headline of its card: "Tillsätt någon".</summary>
    string Title(Language language);

    /// <summary>Whether an administrator alone is not enough: another has to agree.</summary>
    bool NeedsSecond => false;

    /// <summary>Whether help tells of it. Whoever may not do it himself can propose it all the same.</summary>
    bool IsFor(Actor actor) => actor.Keeps;

    /// <summary>Whether who fills it in has something to choose from, and may choose what is chosen already. Who has not can propose.</summary>
    bool HasChoices(FormCall call) => true;

    /// <summary>Whether it first asks what it is about, and for the rest on the next card.</summary>
    bool IsChoosing(FormCall call) => false;

    /// <summary>What it is about, where the card does not ask for that; null while it does.</summary>
    (string Field, string Value)? About(FormCall call) => null;

    /// <summary>Asks for everything, with what was given before and what was wrong with it.</summary>
    void Write(CardDraft draft, FormCall call);

    FormReading Read(FormCall call);
}
