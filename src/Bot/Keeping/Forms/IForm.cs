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

    /// <summary>Whether it first asks what it is about, and for the rest on the next card.</summary>
    bool IsChoosing(FormCall call) => false;

    /// <summary>Asks for everything, with what was given before and what was wrong with it.</summary>
    void Write(CardDraft draft, FormCall call);

    FormReading Read(FormCall call);
}
